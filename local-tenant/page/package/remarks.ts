import { type ComponentManifest, type ScriptPath } from '../runtime/ComponentManifest';
import { type SpfxPackage } from './SpfxPackage';

/** Extensions that act on a list or a form, none of which is drawn here. */
const unseen = /^(FieldCustomizer|ListViewCommandSet|FormCustomizer|SearchQueryModifier)$/;

/** What whoever brings a package should know before looking at its page: one line for each component that cannot run here. */
export function remarksOn({ title, manifests, assets, listNames }: SpfxPackage): string[] {
  const empty = manifests.length === 0 ? [`${title} brings no component: its page stays empty.`] : [];
  const lists = listNames.length === 0 ? [] : [`${title} wants lists of its own (${listNames.join(', ')}): features are not carried out here, so make them by hand.`];
  return [...empty, ...lists, ...manifests.flatMap((manifest) => [...unseenComponent(manifest), ...missingCode(manifest, assets)])];
}

function unseenComponent({ alias, componentType, extensionType }: ComponentManifest): string[] {
  if (componentType === 'AdaptiveCardExtension') return [`${alias} is an AdaptiveCardExtension: dashboards are not drawn here, so it does not run.`];
  return componentType === 'Extension' && unseen.test(extensionType ?? '') ? [`${alias} is a ${extensionType}: lists are not drawn here, so it does not run.`] : [];
}

function missingCode({ alias, loaderConfig }: ComponentManifest, assets: SpfxPackage['assets']): string[] {
  const files = Object.values(loaderConfig.scriptResources).flatMap((resource) => (resource.type === 'path' ? [pathOf(resource.path)] : []));
  return files.flatMap((file) => {
    if (/^(https?:)?\/\//i.test(file)) return [`${alias} takes ${file} from another host: it cannot run here.`];
    return assets.has(file) ? [] : [`${alias} takes ${file} from ${loaderConfig.internalModuleBaseUrls.join(', ') || 'nowhere'}, which is not in the package: it cannot run here.`];
  });
}

const pathOf = (path: ScriptPath): string => (typeof path === 'string' ? path : path.path);
