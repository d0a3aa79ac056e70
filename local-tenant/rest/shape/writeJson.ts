import { Complex, ValueList, type Value } from '../model/values';
import type { AnswerFormat } from './format';
import type { ShapedEntity, ShapedMember } from './shape';

type Json = Record<string, unknown>;

/** Where the answer comes from, for its links: "http://127.0.0.1:4321/sites/x/_api/". */
export interface Links {
  readonly api: string;
}

/** The absolute address of an entity. */
export function uriOf({ api, id }: ShapedEntity, links: Links): string {
  return (api ?? links.api) + id;
}

/** An answer of one entity. */
export function writeEntity(entity: ShapedEntity, format: AnswerFormat, links: Links): Json {
  if (format.format === 'verbose') return { d: verboseEntity(entity, links) };
  const { minimal, at } = annotations(format);
  return { ...(minimal ? { [at('metadata', 'context')]: `${links.api}$metadata#SP.ApiData.${entity.type.split('.').pop()}s/@Element` } : {}), ...plainEntity(entity, format, links) };
}

/** An answer of many; `next` is the next page's URL. */
export function writeEntities(entities: readonly ShapedEntity[], format: AnswerFormat, links: Links, next: string | undefined): Json {
  if (format.format === 'verbose') return { d: { results: entities.map((entity) => verboseEntity(entity, links)), ...(next ? { __next: next } : {}) } };
  const { minimal, at } = annotations(format);
  return {
    ...(minimal ? { [at('metadata', 'context')]: `${links.api}$metadata#SP.ApiData.${entities[0]?.type.split('.').pop() ?? 'Entitie'}s` } : {}),
    ...(next ? { [at('nextLink', 'nextLink')]: next } : {}),
    value: entities.map((entity) => plainEntity(entity, format, links)),
  };
}

/** An answer of one plain or complex value, or of none. */
export function writeValue(name: string, value: Value, format: AnswerFormat, links: Links): Json {
  if (format.format === 'verbose') return { d: { [name]: verboseValue(value) } };
  const { minimal, at } = annotations(format);
  const context = (type: string): Json => (minimal ? { [at('metadata', 'context')]: `${links.api}$metadata#${type}` } : {});
  if (value === null) return { [at('null', 'null')]: true };
  if (value instanceof Complex) return { ...context(value.type), ...(plainValue(value, format) as Json) };
  if (value instanceof ValueList) return { ...context(`Collection(${value.elementType})`), value: plainValue(value, format) };
  return { ...context(edmType(value)), value };
}

function verboseEntity(entity: ShapedEntity, links: Links): Json {
  const uri = uriOf(entity, links);
  const metadata = { id: uri, uri, ...(entity.etag ? { etag: entity.etag } : {}), type: entity.type };
  return Object.fromEntries([['__metadata', metadata], ...entity.members.map((member) => [member.name, verboseMember(member, uri, links)])]) as Json;
}

function verboseMember(member: ShapedMember, uri: string, links: Links): unknown {
  switch (member.kind) {
    case 'value': return verboseValue(member.value);
    case 'entity': return member.entity && verboseEntity(member.entity, links);
    case 'list': return { results: member.entities.map((entity) => verboseEntity(entity, links)) };
    case 'deferred': return { __deferred: { uri: `${uri}/${member.name}` } };
  }
}

function verboseValue(value: Value): unknown {
  if (value instanceof Complex) return { __metadata: { type: value.type }, ...mapFields(value, verboseValue) };
  if (value instanceof ValueList) return { __metadata: { type: `Collection(${value.elementType})` }, results: value.values.map(verboseValue) };
  return value;
}

function plainEntity(entity: ShapedEntity, format: AnswerFormat, links: Links): Json {
  const { minimal, at } = annotations(format);
  const json: Json = {};
  if (minimal) {
    json[at('type', 'type')] = format.version === 4 ? `#${entity.type}` : entity.type;
    json[at('id', 'id')] = uriOf(entity, links);
    if (entity.etag) json[at('etag', 'etag')] = entity.etag;
    // What lies in another web is changed at that web's address.
    json[at('editLink', 'editLink')] = entity.api === undefined || entity.api === links.api ? entity.id : uriOf(entity, links);
  }
  for (const member of entity.members) {
    switch (member.kind) {
      case 'value': json[member.name] = plainValue(member.value, format); break;
      case 'entity': json[member.name] = member.entity && plainEntity(member.entity, format, links); break;
      case 'list': json[member.name] = member.entities.map((each) => plainEntity(each, format, links)); break;
      case 'deferred': if (format.format === 'full') json[`${member.name}${format.version === 4 ? '@odata.navigationLink' : '@odata.navigationLinkUrl'}`] = `${entity.id}/${member.name}`;
    }
  }
  return json;
}

function plainValue(value: Value, format: AnswerFormat): unknown {
  if (value instanceof Complex) return mapFields(value, (field) => plainValue(field, format));
  if (value instanceof ValueList) return value.values.map((each) => plainValue(each, format));
  return value;
}

function mapFields(value: Complex, write: (field: Value) => unknown): Json {
  const json: Json = {};
  for (const [name, field] of Object.entries(value.fields)) json[name] = write(field);
  return json;
}

function annotations({ format, version }: AnswerFormat): { readonly minimal: boolean; readonly at: (v3: string, v4: string) => string } {
  return { minimal: format === 'minimal' || format === 'full', at: (v3, v4) => (version === 4 ? `@odata.${v4}` : `odata.${v3}`) };
}

function edmType(value: string | number | boolean): string {
  if (typeof value === 'boolean') return 'Edm.Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
  return 'Edm.String';
}
