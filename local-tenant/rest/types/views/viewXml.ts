import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { badArgument } from '../../model/errors';
import { escapeXml } from '../../shape/writeAtom';
import type { View } from './viewRows';
import { plainText } from '../../model/plainText';

/** What a view's XML changes. */
export interface ViewXml {
  readonly ViewFields?: readonly string[];
  readonly ViewQuery?: string;
  readonly RowLimit?: number;
  readonly Paged?: boolean;
  readonly Scope?: number;
  readonly Aggregations?: string;
}

/** SP.ViewScope by its name in XML. */
const viewScopes: Readonly<Record<string, number>> = { Default: 0, Recursive: 1, RecursiveAll: 2, FilesOnly: 3 };

type Node = Readonly<Record<string, unknown>> & { readonly ':@'?: Readonly<Record<string, string>> };

const options = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, trimValues: true, processEntities: true } as const;
const parser = new XMLParser(options);
const builder = new XMLBuilder({ ...options, suppressEmptyNode: true });

/** Reads a view's XML. @throws 400 when it is no XML */
export function readViewXml(xml: string): ViewXml {
  const [view] = children(parseXml(xml), 'View');
  if (!view) throw badArgument('The view XML has no View element.');
  const inside = view['View'] as Node[];
  const [fields] = children(inside, 'ViewFields');
  const [query] = children(inside, 'Query');
  const [limit] = children(inside, 'RowLimit');
  const [aggregations] = children(inside, 'Aggregations');
  const scope = view[':@']?.['Scope'];
  return {
    ...(fields ? { ViewFields: children(fields['ViewFields'] as Node[], 'FieldRef').flatMap((each) => each[':@']?.['Name'] ?? []) } : {}),
    ...(query ? { ViewQuery: build(query['Query'] as Node[]) } : {}),
    ...(limit ? { RowLimit: Number(textOf(limit['RowLimit'] as Node[])) || 30, Paged: limit[':@']?.['Paged']?.toUpperCase() === 'TRUE' } : {}),
    ...(aggregations ? { Aggregations: build(aggregations['Aggregations'] as Node[]) } : {}),
    ...(scope === undefined ? {} : { Scope: viewScopes[scope] ?? 0 }),
  };
}

/** The XML of a view as SharePoint returns it in ListViewXml. */
export function viewXml(view: View): string {
  const { settings } = view;
  const scope = Object.entries(viewScopes).find(([, number]) => number === settings['Scope'])?.[0];
  const attributes = [
    `Name="{${view.id.toUpperCase()}}"`, settings.DefaultView ? 'DefaultView="TRUE"' : '', settings['Hidden'] === true ? 'Hidden="TRUE"' : '', `Type="${plainText(settings['ViewType'], 'HTML')}"`,
    `DisplayName="${escapeXml(view.title)}"`, `Url="${escapeXml(`${view.list.rootUrl}/${settings.url}`)}"`, 'Level="1"', 'BaseViewID="1"', 'ContentTypeID="0x"', scope && scope !== 'Default' ? `Scope="${scope}"` : '',
  ].filter((each) => each !== '');
  return `<View ${attributes.join(' ')}><Query>${settings.ViewQuery ?? ''}</Query><ViewFields>${fieldRefs(settings.ViewFields)}</ViewFields>`
    + `<RowLimit Paged="${settings['Paged'] === false ? 'FALSE' : 'TRUE'}">${Number(settings['RowLimit'] ?? 30)}</RowLimit><Aggregations Value="Off" /></View>`;
}

export function fieldRefs(names: readonly string[]): string {
  return names.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
}

function parseXml(xml: string): Node[] {
  if (xml.length > 200_000 || /<!(DOCTYPE|ENTITY)/i.test(xml)) throw badArgument('The view XML is not valid.');
  try {
    return parser.parse(xml, true) as Node[];
  } catch (error) {
    throw badArgument(`The view XML is not valid: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`);
  }
}

const children = (nodes: readonly Node[], name: string): Node[] => nodes.filter((node) => name in node);
const build = (nodes: readonly Node[]): string => String(builder.build(nodes));
const textOf = (nodes: readonly Node[]): string => nodes.map((node) => plainText(node['#text'])).join('');
