import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import { managedProperty } from '../index/managedProperties';
import type { KqlNode } from '../kql/KqlNode';
import { SearchError, unusableProperty } from './SearchError';

const grammar = peggy.generate(readFileSync(new URL('./refinement.peggy', import.meta.url), 'utf8'), { cache: true });

const longestFilter = 10_000;
const deepest = 50;

/**
 * Parses one refinement filter.
 *
 * @throws SearchError when it is malformed, or names a property that the search schema does not have.
 */
export function parseRefinement(filter: string): KqlNode {
  if (filter.length > longestFilter || filter.split('(').length > deepest) throw malformed(filter);
  const node = parse(filter);
  demandKnown(node);
  return node;
}

function parse(filter: string): KqlNode {
  try {
    return grammar.parse(filter) as KqlNode;
  } catch (error) {
    if (error instanceof grammar.SyntaxError) throw malformed(filter);
    throw error;
  }
}

function demandKnown(node: KqlNode): void {
  if (node.kind === 'restriction' && managedProperty(node.name) === null) throw unusableProperty();
  if (node.kind === 'and' || node.kind === 'or') node.operands.forEach(demandKnown);
  if (node.kind === 'not') demandKnown(node.operand);
}

function malformed(filter: string): SearchError {
  return new SearchError(`The refinement filter '${filter.slice(0, 100)}' is not valid.`);
}
