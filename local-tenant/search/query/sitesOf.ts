import { managedProperty } from '../index/managedProperties';
import type { KqlNode } from '../kql/KqlNode';
import { serverRelative } from './compileRestriction';
import type { SqlCondition } from './Condition';

/**
 * The sites that a query's addresses (`Path:…`) leave: nothing else can match, so that counting need not look further.
 * @returns null when the query does not say where
 */
export function sitesOf(node: KqlNode, origin: string): SqlCondition | null {
  const addresses = addressesOf(node, origin);
  if (addresses === null) return null;
  const above = addresses.flatMap(ancestors);
  const below = addresses.map(() => ' OR (url >= ? AND url < ?)').join('');
  return {
    sql: `d.site_id IN (SELECT id FROM site WHERE url IN (SELECT value FROM json_each(?))${below})`,
    params: [JSON.stringify(above), ...addresses.flatMap(address => [address, `${address}\u{10FFFF}`])],
  };
}

/** Server-relative addresses of which every match begins with one. */
function addressesOf(node: KqlNode, origin: string): string[] | null {
  switch (node.kind) {
    case 'and':
      return node.operands.map(operand => addressesOf(operand, origin)).find(addresses => addresses !== null) ?? null;
    case 'or': {
      const each = node.operands.flatMap(operand => addressesOf(operand, origin) ?? [null]);
      return each.includes(null) ? null : each.filter(address => address !== null);
    }
    case 'restriction': {
      const asksForPath = (node.operator === ':' || node.operator === '=') && managedProperty(node.name)?.name === 'Path';
      const address = asksForPath && 'text' in node.value && !node.value.text.startsWith('*') ? serverRelative(node.value.text, origin) : null;
      return address === null ? null : [address];
    }
    default:
      return null;
  }
}

/** An address and those above it: `/sites/a/SitePages` is in the site `/sites/a`, or in `/`. */
function ancestors(address: string): string[] {
  const parts = address.split('/').filter(Boolean);
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)];
}
