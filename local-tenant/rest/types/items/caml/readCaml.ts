import { XMLParser } from 'fast-xml-parser';
import { badArgument } from '../../../model/errors';
import { plainText } from '../../../model/plainText';

/** An element of a CAML query. */
export interface CamlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly CamlNode[];
  readonly text: string;
}

type Ordered = Readonly<Record<string, unknown>> & { readonly ':@'?: Readonly<Record<string, string>> };

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, trimValues: true });
const deepest = 160;

/** Reads CAML. @throws 400 when it is no XML, declares entities, or nests deeper than anyone would write */
export function readCaml(xml: string): CamlNode[] {
  if (xml.length > 1_000_000 || /<!(DOCTYPE|ENTITY)/i.test(xml)) throw invalid();
  try {
    return (parser.parse(xml, true) as Ordered[]).flatMap((node) => toNode(node, 0));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw invalid();
  }
}

/** The first child of a name. */
export function child(node: CamlNode | undefined, name: string): CamlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

export const invalid = (): Error => badArgument('One or more field types are not installed properly. Go to the list settings page to delete these fields. (The CAML query is not valid.)');

function toNode(node: Ordered, depth: number): CamlNode[] {
  if (depth > deepest) throw invalid();
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (name === undefined || name.startsWith('?')) return [];
  const inside = node[name] as readonly Ordered[];
  return [{
    name, attributes: node[':@'] ?? {}, children: inside.flatMap((each) => toNode(each, depth + 1)),
    text: inside.map((each) => plainText(each['#text'])).join(''),
  }];
}
