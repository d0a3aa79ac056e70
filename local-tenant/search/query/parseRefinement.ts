import { readFileSync } from 'node:fs';
import peggy from 'peggy';
import { managedProperty } from '../index/managedProperties';
import type { KqlNode } from '../kql/KqlNode';
import { parseKql } from '../kql/parseKql';
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
  return known(parse(filter), () => {
    throw malformed(filter);
  });
}

/**
 * Parses a query in FQL: what refinement filters hold, and words without a property.
 *
 * @throws SearchError when it is malformed, or names a property that the search schema does not have.
 */
export function parseFql(query: string): KqlNode {
  return known(parse(query), text => parseKql(`"${text.replaceAll('"', ' ')}"`) ?? { kind: 'and', operands: [] });
}

/** Words without a property, as the grammar leaves them. */
type Parsed = KqlNode | { kind: 'free'; text: string };

function parse(filter: string): Parsed {
  if (filter.length > longestFilter || filter.split('(').length > deepest) throw malformed(filter);
  try {
    return grammar.parse(filter) as Parsed;
  } catch (error) {
    if (error instanceof grammar.SyntaxError) throw malformed(filter);
    throw error;
  }
}

/** The same with every property known, and free words made into what they mean. */
function known(node: Parsed, free: (text: string) => KqlNode): KqlNode {
  switch (node.kind) {
    case 'free': return free(node.text);
    case 'and': case 'or': return { ...node, operands: node.operands.map(each => known(each, free)) };
    case 'not': return { ...node, operand: known(node.operand, free) };
    case 'restriction':
      if (managedProperty(node.name) === null) throw unusableProperty();
      return node;
    default: return node;
  }
}

function malformed(filter: string): SearchError {
  return new SearchError(`The query expression '${filter.slice(0, 100)}' is not valid.`);
}
