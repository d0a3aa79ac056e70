import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XMLParser } from 'fast-xml-parser';

interface XmlNode { readonly Name?: string; readonly BaseType?: string; readonly Type?: string; readonly ReturnType?: string }
interface XmlType extends XmlNode { readonly Property?: XmlNode[]; readonly NavigationProperty?: XmlNode[] }
interface XmlFunction extends XmlNode { readonly Parameter?: XmlNode[] }
interface XmlSchema extends XmlNode {
  readonly EntityType?: XmlType[]; readonly ComplexType?: XmlType[];
  readonly EntityContainer?: readonly { readonly FunctionImport?: XmlFunction[] }[];
}

/** What SharePoint's own $metadata says: members by type, in lower case. The key '' holds what `_api/` itself offers. */
type Metadata = ReadonlyMap<string, { readonly base: string | undefined; readonly members: Set<string> }>;

let metadata: Metadata | undefined;

/**
 * Whether SharePoint has this member on this type ('' for the root), by the $metadata that npm's gd-sprest-def ships.
 * It only decides how a refusal is worded, so the file is read when the first unknown name comes.
 */
export function sharePointHas(type: string, member: string): boolean {
  metadata ??= readMetadata();
  const name = member.toLowerCase();
  for (let at: string | undefined = type.toLowerCase(); at !== undefined; at = metadata.get(at)?.base) {
    if (metadata.get(at)?.members.has(name)) return true;
  }
  return false;
}

export const metadataFile = (): string => createRequire(import.meta.url).resolve('gd-sprest-def/metadata.xml');

function readMetadata(): Metadata {
  const lists = new Set(['Schema', 'EntityType', 'ComplexType', 'Property', 'NavigationProperty', 'EntityContainer', 'FunctionImport', 'Parameter']);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true, isArray: (name) => lists.has(name) });
  const document = parser.parse(readFileSync(metadataFile(), 'utf8')) as { Edmx: { DataServices: { Schema: XmlSchema[] } } };
  const types = new Map<string, { base: string | undefined; members: Set<string> }>([['', { base: undefined, members: new Set<string>() }]]);
  const typeOf = (name: string): { base: string | undefined; members: Set<string> } => {
    const entry = types.get(name) ?? { base: undefined, members: new Set<string>() };
    types.set(name, entry);
    return entry;
  };
  const schemas = (document as unknown as Record<string, { DataServices: { Schema: XmlSchema[] } }>)['Edmx'] ?? document.Edmx;
  for (const schema of schemas.DataServices.Schema) {
    for (const type of [...(schema.EntityType ?? []), ...(schema.ComplexType ?? [])]) {
      const fullName = `${schema.Name ?? (schema as { Namespace?: string }).Namespace}.${type.Name}`.toLowerCase();
      const entry = typeOf(fullName);
      entry.base = type.BaseType?.toLowerCase();
      for (const member of [...(type.Property ?? []), ...(type.NavigationProperty ?? [])]) entry.members.add(member.Name!.toLowerCase());
      typeOf('').members.add(fullName);
    }
    for (const call of schema.EntityContainer?.flatMap(({ FunctionImport }) => FunctionImport ?? []) ?? []) {
      const self = call.Parameter?.find(({ Name }) => Name === 'this')?.Type?.toLowerCase() ?? '';
      const name = call.Name!.toLowerCase();
      typeOf(self).members.add(name);
      if (self === '') typeOf('').members.add(name.replaceAll('_', '.'));
    }
  }
  return types;
}
