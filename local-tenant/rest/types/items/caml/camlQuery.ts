import type { List } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { badArgument, listViewThreshold } from '../../../model/errors';
import { Columns } from '../query/columns';
import type { Condition } from '../query/filterToSql';
import { parsePageToken } from '../query/pageToken';
import { selectItems, type ItemPage, type ItemQuery } from '../query/selectItems';
import { checkLookups, viewThreshold } from '../query/threshold';
import { camlFilter } from './camlFilter';
import { child, readCaml, type CamlNode } from './readCaml';

/** What a caller asks for with a view's XML. */
export interface CamlRequest {
  /** A whole <View>, or only its <Query>; "" asks for everything. */
  readonly viewXml: string;
  /** Folder to look in, below the list's root; "" is the root. */
  readonly folder: string;
  /** "Paged=TRUE&p_ID=30": where the page begins. */
  readonly position?: string | undefined;
  /** Rows when the XML has no RowLimit; absent: all. */
  readonly defaultLimit?: number;
}

/** A page of items that a CAML query finds, and what it said about them. */
export interface CamlPage extends ItemPage {
  readonly viewFields: readonly string[];
  readonly limit: number;
}

/** Runs a CAML query. @throws 400 for XML or columns that are not there, and what exceeds SharePoint's limits */
export function runCaml(list: List, request: CamlRequest, context: Context): CamlPage {
  const roots = request.viewXml.trim() === '' ? [] : readCaml(request.viewXml);
  const view = roots.find(({ name }) => name === 'View');
  const query = child(view, 'Query') ?? roots.find(({ name }) => name === 'Query');
  const columns = new Columns(context.store, list);
  const filter = camlFilter(child(query, 'Where'), columns, context);
  const limit = rowLimit(view) ?? request.defaultLimit;
  if (limit === undefined && !filter && list.itemCount > viewThreshold) throw listViewThreshold();
  const viewFields = (child(view, 'ViewFields')?.children ?? []).map(({ attributes }) => attributes['Name'] ?? '').filter((name) => name !== '');
  const order = (child(query, 'OrderBy')?.children ?? []).filter(({ name }) => name === 'FieldRef').map(({ attributes }) => {
    const name = attributes['Name'] ?? '';
    return { name, column: columns.column([name]), descending: attributes['Ascending']?.toUpperCase() === 'FALSE' };
  });
  checkLookups([...viewFields.flatMap((name) => columns.field(name) ?? []), ...order.map(({ column }) => column.field)]);
  const within = folderCondition(view?.attributes['Scope'], request.folder);
  const itemQuery: ItemQuery = {
    list, columns, filter, order, limit: limit ?? viewThreshold, after: request.position ? parsePageToken(request.position) : undefined, ...(within ? { within } : {}),
  };
  return { ...selectItems(itemQuery, context), viewFields, limit: itemQuery.limit };
}

function rowLimit(view: CamlNode | undefined): number | undefined {
  const element = child(view, 'RowLimit');
  if (!element || element.text === '') return undefined;
  const limit = Number(element.text);
  if (!Number.isInteger(limit) || limit < 0) throw badArgument(`The RowLimit '${element.text.slice(0, 20)}' is not valid.`);
  if (limit > viewThreshold) throw listViewThreshold();
  return limit === 0 ? undefined : limit;
}

/** Which rows a view's scope takes: those in the folder, files below it, or everything below it. */
function folderCondition(scope: string | undefined, folder: string): Condition | undefined {
  const here: Condition = { sql: 'folder = ?', params: [folder] };
  const below: Condition | undefined = folder === '' ? undefined : { sql: '(folder = ? OR substr(folder, 1, ?) = ?)', params: [folder, folder.length + 1, `${folder}/`] };
  switch (scope) {
    case 'RecursiveAll': return below;
    case 'Recursive': return { sql: `kind = 0${below ? ` AND ${below.sql}` : ''}`, params: below?.params ?? [] };
    case 'FilesOnly': return { sql: `kind = 0 AND ${here.sql}`, params: here.params };
    default: return here;
  }
}

/** A folder named by its server-relative URL, as a path below the list's root. @throws 400 when it lies elsewhere */
export function folderBelow(list: List, url: string): string {
  const path = decodeLoosely(url).replace(/\/+$/, '');
  if (path === '' || path.toLowerCase() === list.rootUrl.toLowerCase()) return '';
  if (!path.toLowerCase().startsWith(`${list.rootUrl.toLowerCase()}/`)) throw badArgument('The folder is not in this list.');
  return path.slice(list.rootUrl.length + 1);
}

/** Callers write folders encoded or plain; what is no proper encoding is taken as it stands. */
function decodeLoosely(text: string): string {
  try {
    return decodeURI(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
