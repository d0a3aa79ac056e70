import { listContentTypeId, newGuid, parseData, templateOf, type Field, type Store } from '../../../store/index';
import { inLanguage } from '../../../store/templates/words';
import type { Context } from '../../model/Context';
import { columnsOf, ownerOf, webOfHome, type ColumnHome } from '../fields/owners';
import { groupName, standardContentTypes } from './standard';

/** A column as a content type refers to it. */
export interface FieldLink {
  readonly name: string;
  readonly required?: boolean;
  readonly hidden?: boolean;
  readonly displayName?: string;
  readonly readOnly?: boolean;
}

/** What is remembered of a content type that someone made or changed. */
export interface ContentTypeData {
  readonly description?: string;
  readonly group?: string;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly sealed?: boolean;
  readonly links?: readonly FieldLink[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A content type of a web or of a list. */
export interface ContentType {
  readonly home: ColumnHome;
  readonly id: string;
  readonly name: string;
  readonly data: ContentTypeData & { readonly links: readonly FieldLink[]; readonly group: string };
}

interface Row { id: string; name: string; removed: number; data: string }

/** The content types of a web or a list: the standard ones, less those removed, and those that were added. */
export function contentTypesAt(home: ColumnHome, context: Context): ContentType[] {
  const { store } = context;
  const rows = new Map(store.all<Row>('SELECT id, name, removed, data FROM content_type WHERE owner = ? ORDER BY position', String(ownerOf(home))).map((row) => [row.id.toLowerCase(), row]));
  const lcid = webOfHome(home, context).lcid;
  const standard = standardIds(home).flatMap(({ id, from }) => {
    const row = rows.get(id.toLowerCase());
    rows.delete(id.toLowerCase());
    if (row?.removed) return [];
    const definition = standardContentTypes.find((each) => each.id === from);
    const data: ContentTypeData = row ? parseData(row.data) : {};
    return [{
      home, id, name: row?.name ?? (definition ? inLanguage(definition.name, lcid) : id),
      data: { group: definition ? inLanguage(groupName[definition.group], lcid) : '', hidden: definition?.hidden ?? false, sealed: definition?.sealed ?? false, links: standardLinks(from), ...data },
    }];
  });
  const own = [...rows.values()].filter(({ removed }) => !removed).map(({ id, name, data }): ContentType => {
    const parsed = parseData<ContentTypeData>(data);
    return { home, id, name, data: { ...parsed, group: parsed.group ?? '', links: parsed.links ?? [] } };
  });
  return [...standard, ...own];
}

export function contentTypeById(home: ColumnHome, id: string, context: Context): ContentType | undefined {
  return contentTypesAt(home, context).find((each) => each.id.toLowerCase() === id.toLowerCase());
}

/** The content type that an id comes from: the longest known one that begins it. */
export function parentOf(id: string, context: Context): ContentType | undefined {
  const candidates = contentTypesAt({ kind: 'web', web: context.web }, context).filter((each) => each.id.length < id.length && id.toLowerCase().startsWith(each.id.toLowerCase()));
  return candidates.sort((a, b) => b.id.length - a.id.length)[0];
}

/** Writes a content type, new or changed. */
export function saveContentType(store: Store, { home, id, name, data }: ContentType): void {
  store.run(
    `INSERT INTO content_type(owner, id, name, position, data) VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM content_type WHERE owner = ?1), ?4)
     ON CONFLICT(owner, id) DO UPDATE SET name = excluded.name, data = excluded.data, removed = 0`,
    String(ownerOf(home)), id, name, JSON.stringify(data),
  );
}

/** Takes a content type away; a standard one is only marked. */
export function removeContentType(store: Store, { home, id, name }: ContentType): void {
  store.run(
    `INSERT INTO content_type(owner, id, name, position, removed, data) VALUES (?, ?, ?, 0, 1, '{}')
     ON CONFLICT(owner, id) DO UPDATE SET removed = 1`, String(ownerOf(home)), id, name,
  );
}

/** The id of a list's own copy of a site content type. */
export function copyId(home: ColumnHome, siteId: string): string {
  const known = home.kind === 'list' ? templateOf(home.list).contentTypes.some(({ id }) => id.toLowerCase() === siteId.toLowerCase()) : false;
  return home.kind === 'list' && known ? listContentTypeId(home.list, siteId) : `${siteId}00${newGuid().replaceAll('-', '').toUpperCase()}`;
}

/** The columns that a content type refers to, as they are where it lives. */
export function fieldsOfContentType({ home, data }: ContentType, context: Context): Field[] {
  const fields = columnsOf(home, context);
  return data.links.flatMap(({ name }) => fields.find(({ internalName }) => internalName.toLowerCase() === name.toLowerCase()) ?? []);
}

function standardIds(home: ColumnHome): readonly { readonly id: string; readonly from: string }[] {
  if (home.kind === 'web') return standardContentTypes.map(({ id }) => ({ id, from: id }));
  return templateOf(home.list).contentTypes.map(({ id: from }) => ({ id: listContentTypeId(home.list, from), from }));
}

/** Its own columns and those of the content types above it. */
function standardLinks(id: string): FieldLink[] {
  const names = standardContentTypes.filter((each) => id.startsWith(each.id)).flatMap(({ fields }) => fields);
  return [...new Set(names)].map((name) => ({ name, ...(name === 'Title' && !id.startsWith('0x0101') ? { required: true } : {}) }));
}
