import type { SqlValue } from '../../store/Store';

/** SQL over `search_document d`. */
export interface SqlCondition {
  sql: string;
  params: readonly SqlValue[];
  /** When it is "this text and the rest": the FTS5 expression that every match satisfies, and the rest. */
  text?: { fts: string; rest: SqlCondition };
}

/**
 * What a part of a query asks of a document: either an FTS5 expression over `search_text`, which can be joined with
 * others into one look-up, or SQL.
 */
export type Condition = { fts: string } | SqlCondition;

export const always: SqlCondition = { sql: '1', params: [] };
export const never: SqlCondition = { sql: '0', params: [] };

/** The condition as SQL over `search_document d`. */
export function toSql(condition: Condition): SqlCondition {
  if ('sql' in condition) return condition;
  return { sql: 'd.id IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)', params: [condition.fts] };
}

/** The same, so written that SQLite does not begin with the words: a plus before a column forbids it. */
export function walked(condition: Condition): SqlCondition {
  const text = textOf(condition);
  if (text === null) return toSql(condition);
  const words = toSql({ fts: text.fts });
  return { sql: `+${words.sql} AND ${text.rest.sql}`, params: [...words.params, ...text.rest.params] };
}

/** The words that every match has, and what else holds; null when matches need have none. */
export function textOf(condition: Condition): { fts: string; rest: SqlCondition } | null {
  if ('fts' in condition) return { fts: condition.fts, rest: always };
  return condition.text ?? null;
}

export function not(condition: Condition): Condition {
  const { sql, params } = toSql(condition);
  return { sql: `NOT coalesce(${sql}, 0)`, params };
}

/** All of the conditions; those of the full-text index become one look-up. */
export function and(conditions: readonly Condition[]): Condition {
  const parts = conditions.flatMap(partsOf).filter(part => part !== always);
  const fts = joinTexts('AND', parts);
  const rest = joinSql('AND', parts.filter(part => 'sql' in part), always);
  if (fts === null) return rest;
  if (rest === always) return { fts };
  const { sql, params } = joinSql('AND', [toSql({ fts }), rest], always);
  return { sql, params, text: { fts, rest } };
}

/** Any of the conditions. */
export function or(conditions: readonly Condition[]): Condition {
  const fts = joinTexts('OR', conditions);
  const others = conditions.filter(part => 'sql' in part);
  if (fts === null) return joinSql('OR', others, never);
  return others.length === 0 ? { fts } : joinSql('OR', [toSql({ fts }), ...others], never);
}

function partsOf(condition: Condition): Condition[] {
  return 'sql' in condition && condition.text ? [{ fts: condition.text.fts }, condition.text.rest] : [condition];
}

function joinTexts(operator: string, conditions: readonly Condition[]): string | null {
  const texts = conditions.flatMap(condition => ('fts' in condition ? [condition.fts] : []));
  return texts.length <= 1 ? (texts[0] ?? null) : `(${texts.join(` ${operator} `)})`;
}

function joinSql(operator: string, parts: readonly SqlCondition[], neutral: SqlCondition): SqlCondition {
  if (parts.length <= 1) return parts[0] ?? neutral;
  return { sql: balanced(operator, parts.map(part => part.sql)), params: parts.flatMap(part => part.params) };
}

/** SQLite limits how deep an expression may be: a long chain is written as a balanced tree. */
function balanced(operator: string, parts: readonly string[]): string {
  if (parts.length <= 2) return `(${parts.join(` ${operator} `)})`;
  const middle = parts.length >> 1;
  return `(${balanced(operator, parts.slice(0, middle))} ${operator} ${balanced(operator, parts.slice(middle))})`;
}
