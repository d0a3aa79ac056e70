import { fieldsOf, listByGuid, listFields, listsOf, permission, webById, type Field, type FieldOwner, type List, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';

/** Where a column lives: in a list, or (a site column) in a web. */
export type ColumnHome = { readonly kind: 'list'; readonly list: List } | { readonly kind: 'web'; readonly web: Web };

/** A column where it lives. */
export interface Column {
  readonly home: ColumnHome;
  readonly field: Field;
}

export function columnsOf(home: ColumnHome, { store }: Context): readonly Field[] {
  return home.kind === 'list' ? listFields(store, home.list) : fieldsOf(store, home.web.id, 'web', home.web.lcid);
}

export function ownerOf(home: ColumnHome): FieldOwner {
  return home.kind === 'list' ? home.list.id : home.web.id;
}

export function webOfHome(home: ColumnHome, context: Context): Web {
  return home.kind === 'list' ? context.webOf(home.list) : home.web;
}

/** @throws 403 unless the caller may change columns there */
export function demandColumns(home: ColumnHome, context: Context): void {
  const web = webOfHome(home, context);
  context.demand(home.kind === 'list' ? permission.manageLists : permission.manageWeb, home.kind === 'list' ? home.list : web, web.siteId);
}

/** Server-relative URL of the home: Scope of the column. */
export function scopeUrl(home: ColumnHome): string {
  return home.kind === 'list' ? home.list.rootUrl : home.web.url;
}

/** The list that a lookup column looks into. */
export function lookedUpList(field: Field, { store }: Context): List | undefined {
  return field.lookupList === undefined ? undefined : listByGuid(store, field.lookupList);
}

/** Columns of other lists of the web that look into a list. */
export function columnsLookingInto(list: List, context: Context): Column[] {
  const web = webById(context.store, list.webId)!;
  return listsOf(context.store, web.id).flatMap((other) => listFields(context.store, other)
    .filter(({ lookupList }) => lookupList?.toLowerCase() === list.guid)
    .map((field): Column => ({ home: { kind: 'list', list: other }, field })));
}
