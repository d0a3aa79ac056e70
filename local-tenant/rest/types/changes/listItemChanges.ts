import { changesOf, lastChangeUntil, listFields, type Field, type Item, type ItemChangeEntry, type List } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { extendType } from '../../model/registry';
import { reads, type Resource } from '../../model/types';
import { escapeXml } from '../../shape/writeAtom';
import { runCaml } from '../items/caml/camlQuery';
import { editValue } from '../items/render/fieldText';
import { changeBound, changeToken } from './ChangeItem';

/** Columns of a row when the caller names none. */
const usualColumns = ['ID', 'Title', 'FileLeafRef', 'FileRef', 'FSObjType', 'UniqueId', 'ContentTypeId', 'Created', 'Modified', 'Author', 'Editor', 'owshiddenversion'];
const mostRows = 5000;

extendType('SP.List', {
  methods: {
    GetListItemChangesSinceToken: reads(['query'], (list, args, context) => xml(changesSince(list, new Args(args.object('query')), context))),
  },
});

/**
 * The oldest of SharePoint's ways to follow a list: rows in ADO's XML, and a token for the next time. Without a token
 * it answers all the items that the query lets through, with one those that changed since, and the ids of deleted ones.
 */
function changesSince(list: List, query: Args, context: Context): string {
  const since = query.textOr('ChangeToken', '');
  const changes = since === '' ? undefined : changesOf(context.store, {
    listIds: [list.id], kinds: ['add', 'update', 'delete', 'security'], after: changeBound({ StringValue: since }, context.store), upTo: null, latestFirst: false, limit: mostRows,
  });
  const items = itemsOf(list, query, context);
  const changed = changes && new Set(changes.map(({ itemId }) => itemId));
  const shown = changed ? items.filter(({ id }) => changed.has(id)) : items;
  const deleted = (changes ?? []).filter(({ kind }) => kind === 'delete').map(({ itemId }) => `<Id ChangeType="Delete">${itemId}</Id>`);
  const columns = columnsOf(list, query, context);
  const rows = shown.map((item) => `<z:row${columns.map((field) => ` ows_${field.internalName}='${escapeXml(editValue(field, { list, item }, context)).replaceAll("'", '&#39;')}'`).join('')} />`);
  return `<listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema" xmlns="http://schemas.microsoft.com/sharepoint/soap/">`
    + `<Changes LastChangeToken="${tokenNow(list, changes, context)}">${deleted.join('')}</Changes>`
    + `<rs:data ItemCount="${rows.length}">${rows.join('')}</rs:data></listitems>`;
}

function itemsOf(list: List, query: Args, context: Context): Item[] {
  const contains = query.textOr('Contains', '').replace(/^\s*<Contains>|<\/Contains>\s*$/g, '');
  const own = query.textOr('Query', '');
  const where = contains === '' ? own : `<Query><Where><Contains>${contains}</Contains></Where></Query>`;
  const limit = Math.min(Number(query.textOr('RowLimit', mostRows)) || mostRows, mostRows);
  const { items } = runCaml(list, { viewXml: `<View Scope="RecursiveAll">${where}<RowLimit>${limit}</RowLimit></View>`, folder: '' }, context);
  return [...items];
}

function columnsOf(list: List, query: Args, { store }: Context): Field[] {
  const named = [...query.textOr('ViewFields', '').matchAll(/Name\s*=\s*["']([^"']+)["']/g)].map(([, name]) => name!);
  const wanted = new Set([...(named.length > 0 ? ['ID', ...named] : usualColumns)].map((name) => name.toLowerCase()));
  return listFields(store, list).filter(({ internalName }) => wanted.has(internalName.toLowerCase()));
}

function tokenNow(list: List, changes: readonly ItemChangeEntry[] | undefined, { store }: Context): string {
  const last = changes?.at(-1);
  const at = last?.at ?? store.now();
  return changeToken({ at, number: last?.number ?? lastChangeUntil(store, at) }, list);
}

const xml = (body: string): Resource =>
  ({ kind: 'response', response: new Response(body, { headers: { 'content-type': 'text/xml; charset=utf-8' } }) });
