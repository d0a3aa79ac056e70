/** What a property is compared with: a text (maybe a prefix, `serv*`), or a range `from..to`. */
export type KqlValue = { text: string; prefix: boolean } | { from: string; to: string };

export type KqlOperator = ':' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A word or a phrase; `prefix` when it ends in `*`. */
export interface KqlText {
  kind: 'text';
  text: string;
  prefix: boolean;
}

/** `name:value` and its kin. The name is as written; names of properties ignore case. */
export interface KqlRestriction {
  kind: 'restriction';
  name: string;
  operator: KqlOperator;
  value: KqlValue;
}

/** A KQL query whose implicit operators are settled. */
export type KqlNode =
  | KqlText
  | KqlRestriction
  /** `*`: every document. */
  | { kind: 'everything' }
  | { kind: 'and' | 'or'; operands: KqlNode[] }
  | { kind: 'not'; operand: KqlNode }
  /** Within `distance` words of each other; ONEAR also in this order. */
  | { kind: 'near'; ordered: boolean; distance: number; left: KqlNode; right: KqlNode }
  /** What matches is `match`; what also satisfies `rank` rises by `boost`. */
  | { kind: 'xrank'; match: KqlNode; rank: KqlNode; boost: number };

/** What the grammar yields, before resolve.ts settles implicit operators. */
export type RawNode =
  | KqlText
  | KqlRestriction
  | { kind: 'everything' }
  | { kind: 'and' | 'or' | 'sequence'; operands: RawNode[] }
  | { kind: 'not' | 'required'; operand: RawNode }
  | { kind: 'near'; ordered: boolean; distance: number; left: RawNode; right: RawNode }
  | { kind: 'xrank'; match: RawNode; rank: RawNode; parameters: Record<string, number> }
  | { kind: 'wordList'; operator: 'ALL' | 'ANY' | 'NONE' | 'WORDS'; operands: KqlText[] }
  /** `name:(a OR b)`: the restriction holds for every text inside. */
  | { kind: 'restrictionGroup'; name: string; operator: KqlOperator; operand: RawNode };
