/**
 * SharePoint's own `$metadata`, as the npm package gd-sprest-def ships it, made ready to resolve requests against.
 * Names are compared without regard to case, as SharePoint does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XMLParser } from 'fast-xml-parser';

/** A type's properties and navigations by lower-case name; the value is the type's name, `Collection(…)` for many. */
interface EdmType {
  readonly name: string;
  readonly base: string | null;
  /** Takes members that metadata does not name: a list item's columns. */
  readonly isOpen: boolean;
  readonly members: ReadonlyMap<string, string>;
  /** The same names as SharePoint writes them. */
  readonly names: ReadonlySet<string>;
}

/** A function or action; `boundTo` is null for those at the root. */
export interface EdmOperation {
  readonly name: string;
  readonly boundTo: string | null;
  /** Null when it returns nothing. */
  readonly returns: string | null;
}

type Xml = Record<string, unknown>;
const many = (value: unknown): Xml[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Xml[];
const text = (node: Xml, name: string): string | null => (node[`@${name}`] as string | undefined) ?? null;

class Edm {
  private readonly types = new Map<string, EdmType>();
  private readonly operations = new Map<string, EdmOperation[]>();

  constructor(xml: string) {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', removeNSPrefix: true });
    const document = parser.parse(xml) as { Edmx: { DataServices: { Schema: unknown } } };
    const schemas = many(document.Edmx.DataServices.Schema);
    const ends = new Map<string, string>();
    for (const schema of schemas) this.readAssociations(schema, ends);
    for (const schema of schemas) this.readTypes(schema, ends);
    for (const schema of schemas) this.readOperations(schema);
  }

  private readAssociations(schema: Xml, ends: Map<string, string>): void {
    for (const association of many(schema['Association'])) {
      for (const end of many(association['End'])) {
        const type = text(end, 'Multiplicity') === '*' ? `Collection(${text(end, 'Type')})` : (text(end, 'Type') ?? '');
        ends.set(`${text(schema, 'Namespace')}.${text(association, 'Name')}/${text(end, 'Role')}`, type);
      }
    }
  }

  private readTypes(schema: Xml, ends: ReadonlyMap<string, string>): void {
    for (const node of [...many(schema['EntityType']), ...many(schema['ComplexType'])]) {
      const members = new Map<string, string>();
      const properties = many(node['Property']);
      const navigations = many(node['NavigationProperty']);
      for (const property of properties) members.set((text(property, 'Name') ?? '').toLowerCase(), text(property, 'Type') ?? '');
      for (const navigation of navigations) {
        members.set((text(navigation, 'Name') ?? '').toLowerCase(), ends.get(`${text(navigation, 'Relationship')}/${text(navigation, 'ToRole')}`) ?? '');
      }
      const names = new Set([...properties, ...navigations].map((each) => text(each, 'Name') ?? ''));
      const name = `${text(schema, 'Namespace')}.${text(node, 'Name')}`;
      this.types.set(name, { name, base: text(node, 'BaseType'), isOpen: text(node, 'OpenType') === 'true', members, names });
    }
  }

  private readOperations(schema: Xml): void {
    for (const container of many(schema['EntityContainer'])) {
      for (const node of many(container['FunctionImport'])) {
        const name = text(node, 'Name') ?? '';
        const [first] = many(node['Parameter']);
        const boundTo = text(node, 'IsBindable') === 'true' && first !== undefined ? text(first, 'Type') : null;
        const same = this.operations.get(name.toLowerCase()) ?? [];
        same.push({ name, boundTo, returns: text(node, 'ReturnType') });
        this.operations.set(name.toLowerCase(), same);
      }
    }
  }

  /** The type and its bases, nearest first; empty for a name that metadata does not have. */
  private lineage(name: string): EdmType[] {
    const lineage: EdmType[] = [];
    for (let type = this.types.get(name); type !== undefined; type = type.base === null ? undefined : this.types.get(type.base)) lineage.push(type);
    return lineage;
  }

  /** The type of a property or navigation; undefined when neither the type nor a base has it. */
  member(typeName: string, member: string): string | undefined {
    for (const type of this.lineage(typeName)) {
      const found = type.members.get(member.toLowerCase());
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether the type or a base writes a member in just this way: answers have their names in one case only. */
  writes(typeName: string, member: string): boolean {
    return this.lineage(typeName).some((type) => type.names.has(member));
  }

  /** Whether some type derived from it does: an answer without metadata does not tell a FieldText from a Field. */
  writesDerived(typeName: string, member: string): boolean {
    return [...this.types.values()].some((type) => type.names.has(member) && this.lineage(type.name).some(({ name }) => name === typeName));
  }

  isOpen(typeName: string): boolean {
    return this.lineage(typeName).some((type) => type.isOpen);
  }

  has(typeName: string): boolean {
    return this.types.has(typeName);
  }

  /** The operation of that name on the type (or a base of it); `null` as type means at the root. */
  operation(typeName: string | null, name: string): EdmOperation | undefined {
    const candidates = this.operations.get(name.toLowerCase()) ?? [];
    if (typeName === null) return candidates.find(({ boundTo }) => boundTo === null);
    const element = elementType(typeName);
    const names = element === null ? this.lineage(typeName).map((type) => type.name) : this.lineage(element).map((type) => `Collection(${type.name})`);
    return candidates.find(({ boundTo }) => boundTo !== null && [typeName, ...names].includes(boundTo));
  }
}

/** `SP.List` for `Collection(SP.List)`; null for what is not a collection. */
export function elementType(typeName: string): string | null {
  return /^Collection\((.*)\)$/.exec(typeName)?.[1] ?? null;
}

let loaded: Edm | undefined;

/** Reads the 4 MB once. */
export function sharePointEdm(): Edm {
  loaded ??= new Edm(readFileSync(createRequire(import.meta.url).resolve('gd-sprest-def/metadata.xml'), 'utf8'));
  return loaded;
}
