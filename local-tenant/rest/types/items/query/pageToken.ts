import { invalidQuery } from '../../../model/errors';

/** Where a page begins: after (or, going back, before) this item. */
export interface PageToken {
  readonly id: number;
  readonly back: boolean;
  /** Values of the columns that the list was sorted by, by name in lower case; null when that column was empty. */
  readonly values: ReadonlyMap<string, string | null>;
}

/** Reads a $skiptoken such as "Paged=TRUE&p_Modified=2026-01-31T07:30:00Z&p_ID=42". @throws 400 */
export function parsePageToken(text: string): PageToken {
  const parameters = new URLSearchParams(text.replace(/^\?/, ''));
  const id = parameters.get('p_ID') ?? parameters.get('p_Id');
  if (id === null || !/^\d{1,9}$/.test(id)) throw invalidQuery('The $skiptoken is not valid.');
  const values = [...parameters].filter(([name]) => name.startsWith('p_') && name.toLowerCase() !== 'p_id')
    .map(([name, value]): [string, string | null] => [name.slice(2).toLowerCase(), value === '' ? null : value]);
  return { id: Number(id), back: parameters.get('PagedPrev')?.toUpperCase() === 'TRUE', values: new Map(values) };
}

/** What the item before the page had in a column; null when it was empty. */
export function tokenValue(token: PageToken, name: string, column: { readonly kind: string; readonly field: { readonly internalName: string } }): string | number | null {
  if (column.field.internalName === 'ID') return token.id;
  const value = token.values.get(name.toLowerCase()) ?? null;
  return value !== null && (column.kind === 'number' || column.kind === 'boolean') ? Number(value) : value;
}

/** The token of the page after an item. */
export function pageToken(id: number, values: Readonly<Record<string, string | number | null>>): string {
  const parts = Object.entries(values).filter(([name]) => !/^id$/i.test(name)).map(([name, value]) => `p_${name}=${encodeURIComponent(value ?? '')}`);
  return ['Paged=TRUE', ...parts, `p_ID=${id}`].join('&');
}
