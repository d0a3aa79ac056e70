import { Complex, ValueList, type Value } from '../model/values';
import type { ShapedEntity, ShapedMember } from './shape';
import { uriOf, type Links } from './writeJson';

const namespaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"';
const declaration = '<?xml version="1.0" encoding="utf-8"?>';

/** One entity as an Atom entry. */
export function atomEntity(entity: ShapedEntity, links: Links): string {
  return `${declaration}${entry(entity, links, ` xml:base="${escapeXml(links.api)}" ${namespaces}`)}`;
}

/** Many as an Atom feed. */
export function atomEntities(entities: readonly ShapedEntity[], links: Links, next: string | undefined, updated: string): string {
  const link = next ? `<link rel="next" href="${escapeXml(next)}" />` : '';
  return `${declaration}<feed xml:base="${escapeXml(links.api)}" ${namespaces}><title /><updated>${updated}</updated>${entities.map((entity) => entry(entity, links, '')).join('')}${link}</feed>`;
}

/** One value as an element of its name. */
export function atomValue(name: string, value: Value): string {
  return `${declaration}${element(name, value, ` ${namespaces.replace('xmlns="http://www.w3.org/2005/Atom" ', '')}`)}`;
}

export function atomError(code: string, message: string): string {
  return `${declaration}<m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>${escapeXml(code)}</m:code><m:message xml:lang="en-US">${escapeXml(message)}</m:message></m:error>`;
}

function entry(entity: ShapedEntity, links: Links, attributes: string): string {
  const etag = entity.etag ? ` m:etag="${escapeXml(entity.etag)}"` : '';
  const properties = entity.members.filter((member) => member.kind === 'value').map(({ name, value }) => element(name, value, '')).join('');
  return `<entry${attributes}${etag}><id>${escapeXml(uriOf(entity, links))}</id><category term="${escapeXml(entity.type)}" scheme="http://schemas.microsoft.com/ado/2007/08/dataservices/scheme" />`
    + `<link rel="edit" href="${escapeXml(entity.id)}" />${entity.members.map((member) => link(member, entity, links)).join('')}<title /><author><name /></author>`
    + `<content type="application/xml"><m:properties>${properties}</m:properties></content></entry>`;
}

function link(member: ShapedMember, entity: ShapedEntity, links: Links): string {
  if (member.kind === 'value') return '';
  const open = `<link rel="http://schemas.microsoft.com/ado/2007/08/dataservices/related/${member.name}" type="application/atom+xml" title="${member.name}" href="${escapeXml(`${entity.id}/${member.name}`)}"`;
  if (member.kind === 'deferred') return `${open} />`;
  const inside = member.kind === 'entity'
    ? (member.entity ? entry(member.entity, links, '') : '')
    : `<feed>${member.entities.map((each) => entry(each, links, '')).join('')}</feed>`;
  return `${open}><m:inline>${inside}</m:inline></link>`;
}

function element(name: string, value: Value, attributes: string): string {
  const tag = `d:${name}`;
  if (value === null) return `<${tag}${attributes} m:null="true" />`;
  if (value instanceof Complex) return `<${tag}${attributes} m:type="${value.type}">${Object.entries(value.fields).map(([field, inner]) => element(field, inner, '')).join('')}</${tag}>`;
  if (value instanceof ValueList) return `<${tag}${attributes} m:type="Collection(${value.elementType})">${value.values.map((each) => element('element', each, '')).join('')}</${tag}>`;
  const type = typeof value === 'boolean' ? ' m:type="Edm.Boolean"' : typeof value === 'number' ? ` m:type="Edm.${Number.isInteger(value) ? 'Int32' : 'Double'}"` : '';
  return `<${tag}${attributes}${type}>${escapeXml(String(value))}</${tag}>`;
}

/** Text for XML: markup escaped, characters that XML cannot hold left out. */
export function escapeXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
