import { deployedApps, type Store } from '../../../store/index';
import { extendType } from '../../model/registry';
import { reads, value } from '../../model/types';
import { complex, listOf, type Value } from '../../model/values';
import { textOf } from '../files/locate';
import { openPackage } from '../apps/packages';
import { microsoftWebParts } from './microsoftWebParts';

/** A component as pages and toolboxes learn of it: its manifest is JSON in a text. */
interface Component {
  readonly id: string;
  readonly name: string;
  readonly kind: 'WebPart' | 'Extension' | 'Library' | 'Application' | 'AdaptiveCardExtension';
  readonly manifest: object;
}

const typeName = 'Microsoft.SharePoint.ClientSideComponent.SPClientSideComponentQueryResult';
/** Values of ComponentType. */
const componentType = { WebPart: 1, Extension: 2, Application: 3, Library: 4, AdaptiveCardExtension: 5 } as const;

/** What can be put on the pages of a web: Microsoft's web parts and those of deployed packages. */
extendType('SP.Web', {
  methods: {
    GetClientSideWebParts: reads(['includeErrors', 'project'], (_web, _args, { store }) =>
      value(results([...packagedComponents(store), ...microsoftComponents].filter(({ kind }) => kind === 'WebPart')))),
    GetClientSideComponents: reads(['components', 'project'], (_web, args, { store }) => {
      const wanted = args.array('components').map((each) => textOf((each ?? {}) as Record<string, unknown>, 'id')?.toLowerCase());
      return value(results(packagedComponents(store).filter(({ id }) => wanted.includes(id))));
    }),
    GetClientSideComponentsById: reads(['componentIds', 'project'], (_web, args, { store }) => {
      const wanted = args.array('componentIds').map((id) => String(id).toLowerCase());
      return value(results([...packagedComponents(store), ...microsoftComponents].filter(({ id }) => wanted.includes(id))));
    }),
    GetAllClientSideComponents: reads(['languages'], (_web, _args, { store }) => value(JSON.stringify(packagedComponents(store).map(({ manifest }) => manifest)))),
  },
});

const microsoftComponents: readonly Component[] = microsoftWebParts.map(([id, title]) => ({
  id, name: title, kind: 'WebPart',
  manifest: {
    id, alias: `${title.replace(/\W/g, '')}WebPart`, componentType: 'WebPart', version: '1.0.0', manifestVersion: 2, isInternal: true,
    preconfiguredEntries: [{ groupId: 'cf066440-0614-43d6-98ae-0b31cf14c7c3', title: { default: title }, description: { default: title }, properties: {} }],
  },
}));

function packagedComponents(store: Store): Component[] {
  return deployedApps(store).flatMap(({ sha256 }) => {
    const opened = openPackage(store, sha256);
    return opened.valid ? opened.spfxPackage.manifests.map((manifest) => ({ id: manifest.id.toLowerCase(), name: manifest.alias, kind: kindOf(manifest.componentType), manifest })) : [];
  });
}

function results(components: readonly Component[]): Value {
  return listOf(typeName, components.map(({ id, name, kind, manifest }) => complex(typeName, {
    ComponentType: componentType[kind], Id: id, Manifest: JSON.stringify(manifest), ManifestType: 1, Name: name, Status: 0,
  })));
}

function kindOf(type: string): Component['kind'] {
  return type in componentType ? (type as Component['kind']) : 'Library';
}
