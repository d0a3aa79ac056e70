import type { KqlNode, KqlOperator, RawNode } from './KqlNode';

/**
 * Settles what the implicit operator between expressions means ([MS-KQL] 2.1.11 and 2.2.4): AND, except that
 * restrictions of one and the same property are alternatives of each other, wherever they stand in the sequence.
 * Words of punctuation only are left out, as SharePoint's word breaker leaves them out.
 *
 * @returns null when nothing is left to search for.
 */
export function resolve(node: RawNode): KqlNode | null {
  switch (node.kind) {
    case 'text':
      return hasWord(node.text) ? node : null;
    case 'restriction':
    case 'everything':
      return node;
    case 'required':
      return resolve(node.operand);
    case 'not': {
      const operand = resolve(node.operand);
      return operand === null ? null : { kind: 'not', operand };
    }
    case 'and':
    case 'or':
      return combine(node.kind, node.operands.map(resolve));
    case 'sequence':
      return resolveSequence(node.operands);
    case 'near': {
      const left = resolve(node.left);
      const right = resolve(node.right);
      if (left === null || right === null) return left ?? right;
      return { kind: 'near', ordered: node.ordered, distance: node.distance, left, right };
    }
    case 'xrank': {
      const match = resolve(node.match);
      const rank = resolve(node.rank);
      if (match === null || rank === null) return match;
      return { kind: 'xrank', match, rank, boost: boostOf(node.parameters) };
    }
    case 'wordList':
      return resolveWordList(node.operator, node.operands);
    case 'restrictionGroup':
      return resolve(distribute(node.operand, node.name, node.operator));
  }
}

function resolveSequence(operands: readonly RawNode[]): KqlNode | null {
  const conjuncts: (KqlNode | null)[] = [];
  const alternatives = new Map<string, KqlNode[]>();
  for (const operand of operands) {
    const resolved = resolve(operand);
    if (operand.kind !== 'restriction' || resolved === null) {
      conjuncts.push(resolved);
      continue;
    }
    const name = operand.name.toLowerCase();
    alternatives.set(name, [...(alternatives.get(name) ?? []), resolved]);
  }
  for (const restrictions of alternatives.values()) conjuncts.push(combine('or', restrictions));
  return combine('and', conjuncts);
}

function resolveWordList(operator: 'ALL' | 'ANY' | 'NONE' | 'WORDS', words: readonly RawNode[]): KqlNode | null {
  const operands = words.map(resolve);
  if (operator === 'ALL') return combine('and', operands);
  const any = combine('or', operands);
  return operator === 'NONE' && any !== null ? { kind: 'not', operand: any } : any;
}

/** Inside `name:(…)` the implicit operator is AND, also between texts of the one property. */
function distribute(node: RawNode, name: string, operator: KqlOperator): RawNode {
  const within = (inner: RawNode): RawNode => distribute(inner, name, operator);
  switch (node.kind) {
    case 'text':
      return { kind: 'restriction', name, operator, value: { text: node.text, prefix: node.prefix } };
    case 'sequence':
    case 'and':
    case 'or':
      return { kind: node.kind === 'or' ? 'or' : 'and', operands: node.operands.map(within) };
    case 'not':
    case 'required':
      return { kind: node.kind, operand: within(node.operand) };
    case 'near':
      return { ...node, left: within(node.left), right: within(node.right) };
    case 'wordList': {
      const operands = node.operands.map(within);
      if (node.operator === 'ALL') return { kind: 'and', operands };
      const any: RawNode = { kind: 'or', operands };
      return node.operator === 'NONE' ? { kind: 'not', operand: any } : any;
    }
    case 'xrank':
      return { ...node, match: within(node.match), rank: within(node.rank) };
    case 'everything':
    case 'restriction':
    case 'restrictionGroup':
      return node;
  }
}

function combine(kind: 'and' | 'or', operands: readonly (KqlNode | null)[]): KqlNode | null {
  const present = operands.filter(operand => operand !== null);
  return present.length <= 1 ? (present[0] ?? null) : { kind, operands: present };
}

/** `cb` is a constant; the other parameters scale with the rank of all results, for which a constant stands here. */
function boostOf(parameters: Record<string, number>): number {
  return parameters['cb'] ?? parameters['nb'] ?? parameters['rb'] ?? parameters['pb'] ?? 1;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(text);
}
