import { managedProperty, type ManagedProperty } from '../index/managedProperties';
import { SearchError, unusableProperty } from './SearchError';

/** Of each value of a property, at most so many results are shown. */
export interface Collapse {
  property: ManagedProperty;
  most: number;
}

/**
 * Parses `SiteTitle:1` or `Author:2,FileType:1`; where several are named, a result must be among the first of each.
 *
 * @throws SearchError when it is malformed, or names a property that is neither sortable nor refinable.
 */
export function parseCollapse(specification: string): Collapse[] {
  return specification.split(/[\s,]+/).filter(part => part !== '').map(part => {
    const [, name, most] = /^([A-Za-z_]\w*):(\d{1,4})$/.exec(part) ?? [];
    if (name === undefined || Number(most) < 1) throw new SearchError(`The collapse specification '${part.slice(0, 100)}' is not valid.`);
    const property = managedProperty(name);
    if (!property || !(property.sortable || property.refinable)) throw unusableProperty();
    return { property, most: Number(most) };
  });
}

/** Goes through results in their order and keeps the first of each value; results without a value are all kept. */
export function collapsed<Hit extends Record<string, unknown>>(hits: readonly Hit[], collapse: readonly Collapse[]): Hit[] {
  const seen = collapse.map(() => new Map<unknown, number>());
  return hits.filter(hit => {
    const counts = collapse.map((_, index) => {
      const value = hit[`collapse${index}`];
      return value === null ? 0 : seen[index]!.get(value) ?? 0;
    });
    if (collapse.some(({ most }, index) => counts[index]! >= most)) return false;
    for (const [index, values] of seen.entries()) values.set(hit[`collapse${index}`], counts[index]! + 1);
    return true;
  });
}
