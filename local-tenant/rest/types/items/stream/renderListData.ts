import { listFields, type Field, type List } from '../../../../store/index';
import { Args } from '../../../model/Args';
import type { Context } from '../../../model/Context';
import { isLookup, isNumber } from '../fieldKinds';
import { folderBelow, runCaml } from '../caml/camlQuery';
import { readViewXml } from '../../views/viewXml';
import { defaultViewOf, viewById, type View } from '../../views/viewRows';
import { rowOf } from './rows';

/** Flags of RenderListDataOptions that are understood; the others add nothing here. */
const options = { contextInfo: 1, listData: 2, listSchema: 4 } as const;

const defaultRows = 30;

/** `renderListDataAsStream`: a page of rows as the modern list shows them, and on request the columns. */
export function renderListDataAsStream(list: List, args: Args, query: URLSearchParams, context: Context): unknown {
  const parameters = new Args(args.object('parameters'));
  const overrides = new Args(args.object('overrideParameters'));
  const named = (name: string): string | undefined => overrides.textOr(name, undefined) ?? parameters.textOr(name, undefined) ?? inQuery(query, name);
  const view = viewFor(list, named('ViewId') ?? named('View'), context);
  const viewXml = withFilters(parameters.textOr('ViewXml', '') || xmlOf(view), query);
  const paging = (parameters.textOr('Paging', '') || query.toString()).replace(/^\?/, '');
  const page = runCaml(list, {
    viewXml, folder: folderBelow(list, parameters.textOr('FolderServerRelativeUrl', '') || (inQuery(query, 'RootFolder') ?? '')),
    position: /p_ID=/.test(paging) ? paging : undefined, defaultLimit: Number(view.settings['RowLimit'] ?? defaultRows),
  }, context);
  const fields = page.viewFields.length > 0 ? page.viewFields : view.settings.ViewFields;
  const first = Number(/PageFirstRow=(\d+)/.exec(paging)?.[1] ?? 1);
  const data = {
    Row: page.items.map((item) => rowOf({ list, item }, fields, context)),
    FirstRow: page.items.length === 0 ? 0 : first, FolderPermissions: `0x${context.rights.mask(list.scopeId, context.webOf(list).siteId).toString(16)}`,
    LastRow: first + page.items.length - 1, RowLimit: page.limit, FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '', ...(page.next ? { NextHref: `?${page.next}&PageFirstRow=${first + page.items.length}&View=${view.id}` } : {}),
  };
  const wanted = renderOptions(parameters);
  if (wanted === 0 || wanted === options.listData) return data;
  return {
    wpq: '', Templates: {}, ListData: data,
    ...(wanted & options.listSchema ? { ListSchema: schemaOf(list, fields, context) } : {}),
    ...(wanted & options.contextInfo ? { listId: list.guid, listTitle: list.title, listUrl: list.rootUrl, listTemplate: String(list.baseTemplate), WebUrl: context.web.url, userId: context.user.id } : {}),
    BaseViewID: '1', ListTemplateType: String(list.baseTemplate), rootFolder: list.rootUrl, view: view.id, viewTitle: view.title,
  };
}

/** `renderListData`: the older form, without options. */
export function renderListData(list: List, viewXml: string, context: Context): string {
  const page = runCaml(list, { viewXml, folder: '', defaultLimit: defaultRows }, context);
  const fields = page.viewFields.length > 0 ? page.viewFields : defaultViewOf(context.store, list).settings.ViewFields;
  return JSON.stringify({
    Row: page.items.map((item) => rowOf({ list, item }, fields, context)), FirstRow: page.items.length === 0 ? 0 : 1, LastRow: page.items.length,
    FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '',
  });
}

function renderOptions(parameters: Args): number {
  const value = parameters.raw('RenderOptions');
  return Array.isArray(value) ? value.reduce<number>((sum, each) => sum | Number(each), 0) : Number(value ?? options.listData);
}

function viewFor(list: List, id: string | undefined, { store }: Context): View {
  return (id === undefined ? undefined : viewById(store, list, id)) ?? defaultViewOf(store, list);
}

function xmlOf({ settings }: View): string {
  const fields = settings.ViewFields.map((name) => `<FieldRef Name="${name}" />`).join('');
  const scope = settings['Scope'] === 1 ? ' Scope="Recursive"' : settings['Scope'] === 2 ? ' Scope="RecursiveAll"' : '';
  return `<View${scope}><Query>${settings.ViewQuery ?? ''}</Query><ViewFields>${fields}</ViewFields></View>`;
}

/** A parameter of the URL, in whatever case it is written. */
function inQuery(query: URLSearchParams, name: string): string | undefined {
  return [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** SharePoint's own lists encode a filter's value once more than the URL does; a value that is no proper encoding is taken as it stands. */
function decodedOnce(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}

/** ?FilterField1=Kind&FilterValue1=a and ?SortField=Modified&SortDir=Desc beside the view's own query. */
function withFilters(xml: string, query: URLSearchParams): string {
  const filters = [...query].flatMap(([name, field]) => {
    const number = /^FilterField(\d+)$/i.exec(name)?.[1];
    const value = number === undefined ? undefined : inQuery(query, `FilterValue${number}`);
    return value === undefined ? [] : [`<Eq><FieldRef Name="${escape(field)}" /><Value Type="Text">${escape(decodedOnce(value))}</Value></Eq>`];
  });
  const sort = inQuery(query, 'SortField');
  if (filters.length === 0 && sort === undefined) return xml;
  const { ViewQuery = '', ViewFields = [], RowLimit } = readViewXml(xml);
  const where = /<Where>(.*)<\/Where>/s.exec(ViewQuery)?.[1];
  const all = [...(where ? [where] : []), ...filters];
  const joined = all.reduceRight<string | undefined>((right, left) => (right === undefined ? left : `<And>${left}${right}</And>`), undefined);
  const order = sort === undefined ? /<OrderBy.*<\/OrderBy>/s.exec(ViewQuery)?.[0] ?? '' : `<OrderBy><FieldRef Name="${escape(sort)}" Ascending="${/^desc/i.test(inQuery(query, 'SortDir') ?? '') ? 'FALSE' : 'TRUE'}" /></OrderBy>`;
  const fields = ViewFields.map((name) => `<FieldRef Name="${name}" />`).join('');
  return `<View><Query>${joined ? `<Where>${joined}</Where>` : ''}${order}</Query><ViewFields>${fields}</ViewFields>${RowLimit === undefined ? '' : `<RowLimit>${RowLimit}</RowLimit>`}</View>`;
}

function schemaOf(list: List, names: readonly string[], context: Context): unknown {
  const fields = listFields(context.store, list);
  const shown = names.flatMap((name) => fields.find(({ internalName }) => internalName.toLowerCase() === name.toLowerCase()) ?? []);
  return { Field: shown.map(fieldSchema), LCID: String(context.web.lcid), EnableMinorVersions: list.settings['EnableMinorVersions'] === true, ListTitle: list.title, Name: list.title };
}

function fieldSchema(field: Field): unknown {
  return {
    Name: field.internalName, RealFieldName: field.internalName, StaticName: field.internalName, DisplayName: field.title, ID: field.id, FieldType: field.kind,
    Type: isLookup(field) ? 'Lookup' : isNumber(field) ? 'Number' : field.kind, Sortable: 'TRUE', Filterable: 'TRUE', ReadOnly: field.readOnly ? 'TRUE' : 'FALSE', role: field.kind,
    ...(field.choices ? { Choices: field.choices } : {}),
  };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
