import { fieldExpression, listByGuid, listFields, type Field, type List, type Store } from '../../../../store/index';
import { invalidQuery, unknownMember } from '../../../model/errors';
import { internalNameOf } from '../../internalName';
import { contentTypesOfList } from '../contentTypeNames';
import { holdsSeveral, isLookup, isNumber, isPerson } from '../fieldKinds';

/** How a value in a query is to be read. */
export type ColumnKind = 'text' | 'number' | 'date' | 'boolean' | 'guid';

/** A member of an item as SQL: what $filter and $orderby work on. */
export interface Column {
  readonly kind: ColumnKind;
  /** The column behind it, for indexes and the lookup limit. */
  readonly field: Field;
  /** SQL of the value itself; undefined for columns of several values. */
  readonly sql: string | undefined;
  /** SQL of a condition that holds when a value (of several, or in another table) meets `inner`. */
  where(inner: (sql: string) => string): string;
  /** SQL to order by. */
  readonly order: string;
}

/** Finds the columns of one list for queries. */
export class Columns {
  readonly store: Store;
  readonly list: List;
  readonly #fields: ReadonlyMap<string, Field>;

  constructor(store: Store, list: List) {
    this.store = store;
    this.list = list;
    this.#fields = fieldsByName(listFields(store, list));
  }

  /** @param path "Title", "AuthorId", "Author/Title", "Responsible/Id". @throws 400 for what the list has not */
  column(path: readonly string[]): Column {
    const [head = '', member, ...rest] = path;
    if (rest.length > 0) throw invalidQuery(`The query to field '${path.join('/')}' is not valid.`);
    const field = this.field(head);
    if (field) return member === undefined ? this.#own(field) : this.#related(field, member);
    const byId = /id$/i.test(head) && member === undefined ? this.field(head.slice(0, -2)) : undefined;
    if (byId && (isPerson(byId) || isLookup(byId))) return this.#related(byId, 'Id');
    throw unknownMember(path.join('/'));
  }

  field(name: string): Field | undefined {
    return this.#fields.get(aliases[name.toLowerCase()] ?? internalNameOf(name).toLowerCase());
  }

  /** A column by its GUID, with or without braces. */
  fieldById(id: string): Field | undefined {
    const wanted = id.replace(/[{}]/g, '').toLowerCase();
    return [...this.#fields.values()].find((field) => field.id === wanted);
  }

  #own(field: Field): Column {
    if (isPerson(field) || isLookup(field)) return this.#related(field, 'Title');
    const kind = kindOf(field);
    if (holdsSeveral(field)) return { kind: 'text', field, sql: undefined, where: (inner) => anyOf(field, inner), order: fieldExpression(field.internalName) };
    const sql = this.#expression(field);
    return { kind, field, sql, where: (inner) => inner(sql), order: sql };
  }

  #expression(field: Field): string {
    const root = quote(this.list.rootUrl);
    const dir = `(${root} || CASE folder WHEN '' THEN '' ELSE '/' || folder END)`;
    switch (field.internalName) {
      case 'FileDirRef': return dir;
      case 'FileRef': return `(${dir} || '/' || coalesce(leaf, id || '_.000')) COLLATE NOCASE`;
      case 'LinkFilename': case 'LinkFilenameNoMenu': return 'leaf';
      case 'LinkTitle': case 'LinkTitleNoMenu': return fieldExpression('Title');
      case 'Created_x0020_Date': return 'created';
      case 'Last_x0020_Modified': return 'modified';
      case '_UIVersion': return 'ui_version';
      case '_UIVersionString': return "((ui_version / 512) || '.' || (ui_version % 512))";
      case 'owshiddenversion': return 'etag';
      case 'ContentType': return this.#contentTypeName();
      case 'Attachments': return 'EXISTS (SELECT 1 FROM attachment a WHERE a.list_id = item.list_id AND a.item_id = item.id)';
      case '_ModerationStatus': return `coalesce(${fieldExpression('_ModerationStatus')}, CASE level WHEN 1 THEN 0 ELSE 3 END)`;
      case 'File_x0020_Size': return 'size';
      default: return fieldExpression(field.internalName);
    }
  }

  #contentTypeName(): string {
    const cases = contentTypesOfList(this.store, this.list).map(({ id, name }) => `WHEN ${quote(id)} THEN ${quote(name)}`);
    return cases.length === 0 ? 'NULL' : `(CASE content_type_id ${cases.join(' ')} END) COLLATE NOCASE`;
  }

  /** A member of the person or the item that a column points to. */
  #related(field: Field, member: string): Column {
    const several = holdsSeveral(field);
    const reference = fieldExpression(field.primaryField === undefined ? field.internalName : this.#primaryOf(field).internalName);
    if (member.toLowerCase() === 'id') {
      return { kind: 'number', field, sql: several ? undefined : reference, where: (inner) => (several ? anyOf(field, inner) : inner(reference)), order: reference };
    }
    const target = isPerson(field) ? personMember(member) : this.#lookupMember(field, member);
    const ids = (inner: (sql: string) => string): string => `SELECT id FROM ${target.table} WHERE ${target.condition} AND ${inner(target.sql)}`;
    return {
      kind: target.kind, field, sql: undefined,
      where: (inner) => (several ? anyOf(field, (value) => `${value} IN (${ids(inner)})`) : `${reference} IN (${ids(inner)})`),
      order: `(SELECT ${target.sql} FROM ${target.table} WHERE ${target.condition} AND ${target.alias}.id = ${qualified(reference)})`,
    };
  }

  #lookupMember(field: Field, member: string): Target {
    const list = listByGuid(this.store, (field.lookupList ?? '').replace(/[{}]/g, ''));
    if (!list) throw invalidQuery(`The query to field '${field.internalName}/${member}' is not valid.`);
    const shown = member.toLowerCase() === 'title' && field.lookupField ? field.lookupField : member;
    const column = new Columns(this.store, list).column([shown]);
    if (column.sql === undefined) throw invalidQuery(`The query to field '${field.internalName}/${member}' is not valid.`);
    return { table: 'item AS target', alias: 'target', condition: `target.list_id = ${list.id}`, sql: column.sql, kind: column.kind };
  }

  #primaryOf(field: Field): Field {
    return [...this.#fields.values()].find(({ id, internalName }) => id === field.primaryField || internalName === field.primaryField) ?? field;
  }
}

const indexes = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

/** Columns by internal name in lower case; the columns of a list that stay the same are read once. */
function fieldsByName(fields: readonly Field[]): ReadonlyMap<string, Field> {
  let index = indexes.get(fields);
  if (!index) {
    index = new Map(fields.map((field) => [field.internalName.toLowerCase(), field]));
    indexes.set(fields, index);
  }
  return index;
}

interface Target { readonly table: string; readonly alias: string; readonly condition: string; readonly sql: string; readonly kind: ColumnKind }

const aliases: Readonly<Record<string, string>> = { filesystemobjecttype: 'fsobjtype', uniqueid: 'uniqueid', contenttype: 'contenttype' };

const personColumns: Readonly<Record<string, string>> = { title: 'title', name: 'login_name', email: 'email', username: 'upn', sipaddress: 'email' };

function personMember(member: string): Target {
  const sql = personColumns[member.toLowerCase()];
  if (!sql) throw unknownMember(member);
  return { table: 'principal AS person', alias: 'person', condition: '1', sql: `person.${sql} COLLATE NOCASE`, kind: 'text' };
}

function kindOf(field: Field): ColumnKind {
  if (isNumber(field) || field.internalName === 'FSObjType' || field.internalName === 'File_x0020_Size') return 'number';
  if (field.internalName === 'UniqueId') return 'guid';
  switch (field.outputKind ?? field.kind) {
    case 'DateTime': return 'date';
    case 'Boolean': case 'Attachments': return 'boolean';
    case 'Guid': return 'guid';
    default: return field.internalName.endsWith('_Date') || field.internalName === 'Last_x0020_Modified' ? 'date' : 'text';
  }
}

/** A condition on any of a column's values. */
function anyOf(field: Field, inner: (sql: string) => string): string {
  return `EXISTS (SELECT 1 FROM json_each(item.data, '$.${field.internalName}') AS each WHERE ${inner('each.value COLLATE NOCASE')})`;
}

/** The reference as seen from inside a subquery, where `data` alone would be the inner table's. */
function qualified(reference: string): string {
  return reference.startsWith('json_extract(') ? reference.replace('json_extract(data', 'json_extract(item.data') : `item.${reference}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
