import { itemById, newGuid, updateItem, type Item } from '../../../store/index';
import { type Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, cannotFindResource } from '../../model/errors';
import { plainText } from '../../model/plainText';
import { defineCollection, defineType } from '../../model/registry';
import { collection, entity, nothing, reads, value, writes, type Method } from '../../model/types';
import { complex } from '../../model/values';
import { XMLParser } from 'fast-xml-parser';
import { escapeXml } from '../../shape/writeAtom';
import { demandWritable } from './fileWriting';
import type { FileView } from './locate';

/** Classic web parts of a page, as tools from before modern pages see them. They are kept and given back; no page draws them. */
export interface LimitedWebPartManager {
  readonly file: FileView;
  /** 0 the caller's own view, 1 everybody's. */
  readonly scope: number;
}

interface ClassicPart {
  readonly id: string;
  readonly title: string;
  readonly xml: string;
  readonly zoneId: string;
  readonly zoneIndex: number;
  readonly closed: boolean;
}

interface PartOfPage {
  readonly manager: LimitedWebPartManager;
  readonly part: ClassicPart;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.WebParts.LimitedWebPartManager': LimitedWebPartManager; 'SP.WebParts.WebPartDefinition': PartOfPage; 'SP.WebParts.WebPart': PartOfPage }
  interface CollectionParents { 'SP.WebParts.WebPartDefinitionCollection': LimitedWebPartManager }
}

/** Where an item's data keeps them. */
const key = 'ClassicWebParts';
const definition = 'SP.WebParts.WebPartDefinition';

defineType('SP.WebParts.LimitedWebPartManager', {
  properties: {
    HasPersonalizedParts: false,
    HasWebPartConnections: false,
    Scope: ({ scope }) => {
      if (scope !== 0 && scope !== 1) throw badArgument('Value does not fall within the expected range.');
      return scope;
    },
  },
  navigations: { WebParts: (manager) => collection('SP.WebParts.WebPartDefinitionCollection', manager) },
  methods: {
    ExportWebPart: reads(['webPartId'], (manager, args, context) => value(byId(manager, args.text('webPartId'), context).part.xml)),
    ImportWebPart: writes(['webPartXml'], (manager, args, context) => {
      const xml = args.text('webPartXml');
      const part: ClassicPart = { id: newGuid(), title: titleIn(xml), xml, zoneId: 'wpz', zoneIndex: 0, closed: false };
      save(manager, [...partsOf(manager, context), part], context);
      return entity(definition, { manager, part });
    }),
  },
});

defineType('SP.WebParts.WebPart', {
  properties: {
    ExportMode: 1, Hidden: false, IsClosed: ({ part }) => part.closed, Subtitle: '', Title: ({ part }) => part.title, TitleUrl: '', ZoneIndex: ({ part }) => part.zoneIndex,
    Properties: ({ part }) => complex('SP.PropertyValues', { Title: part.title }),
  },
});

const changes = (change: (part: ClassicPart, args: Args) => ClassicPart | null): Method<PartOfPage>['run'] => ({ manager, part }, args, context) => {
  const changed = change(part, args);
  save(manager, partsOf(manager, context).flatMap((each) => (each.id === part.id ? changed ?? [] : each)), context);
  return nothing;
};

defineType(definition, {
  id: ({ part }) => `Web/WebPart(guid'${part.id}')`,
  properties: { Id: ({ part }) => part.id, ZoneId: ({ part }) => part.zoneId },
  navigations: { WebPart: (of) => entity('SP.WebParts.WebPart', of) },
  methods: {
    CloseWebPart: writes([], changes((part) => ({ ...part, closed: true }))),
    DeleteWebPart: writes([], changes(() => null)),
    MoveWebPartTo: writes(['zoneID', 'zoneIndex'], changes((part, args) => ({ ...part, zoneId: args.text('zoneID'), zoneIndex: args.integer('zoneIndex') }))),
    OpenWebPart: writes([], changes((part) => ({ ...part, closed: false }))),
    SaveWebPartChanges: writes([], changes((part) => part)),
  },
});

defineCollection('SP.WebParts.WebPartDefinitionCollection', {
  of: definition,
  all: (manager, context) => partsOf(manager, context).map((part) => ({ manager, part })),
  methods: {
    GetById: reads(['id'], (manager, args, context) => entity(definition, byId(manager, args.text('id'), context))),
    GetByControlId: reads(['controlId'], (manager, args, context) => entity(definition, byId(manager, args.text('controlId').replace(/^g_/, '').replaceAll('_', '-'), context))),
  },
});

function partsOf({ file }: LimitedWebPartManager, { store }: Context): readonly ClassicPart[] {
  const item = storedItem(file, store);
  return (item?.data[key] as readonly ClassicPart[] | undefined) ?? [];
}

function storedItem({ entry }: FileView, store: Context['store']): Item | undefined {
  return entry.list && entry.item ? itemById(store, entry.list.id, entry.item.id) : undefined;
}

function byId(manager: LimitedWebPartManager, id: string, context: Context): PartOfPage {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  const part = partsOf(manager, context).find((each) => each.id === wanted);
  if (!part) throw cannotFindResource(id.slice(0, 100));
  return { manager, part };
}

function save(manager: LimitedWebPartManager, parts: readonly ClassicPart[], context: Context): void {
  demandWritable(manager.file.entry, context);
  const item = storedItem(manager.file, context.store);
  if (!item) throw badArgument('The page is not in a library.');
  updateItem(context.store, item, { data: { [key]: parts } });
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', removeNSPrefix: true, isArray: (name) => name === 'property' });

interface PartXml { readonly webParts?: { readonly webPart?: { readonly data?: { readonly properties?: { readonly property?: readonly Readonly<Record<string, unknown>>[] } } } }; readonly WebPart?: { readonly Title?: unknown } }

/** The title in a .webpart or .dwp file. @throws 400 when it is neither */
function titleIn(xml: string): string {
  let parsed: PartXml;
  try {
    parsed = parser.parse(/<!(DOCTYPE|ENTITY)/i.test(xml) ? '' : xml, true) as PartXml;
  } catch (error) {
    throw badArgument(`The web part cannot be imported: ${escapeXml(error instanceof Error ? error.message.slice(0, 200) : 'unreadable')}`);
  }
  const properties = parsed.webParts?.webPart?.data?.properties?.property;
  if (properties === undefined && parsed.WebPart === undefined) throw badArgument('The web part cannot be imported: it is neither a .webpart nor a .dwp file.');
  return plainText(properties?.find((each) => each['@name'] === 'Title')?.['#text'] ?? parsed.WebPart?.Title);
}
