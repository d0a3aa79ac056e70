/** The extensions that run on a web's pages: the tenant-wide ones, then those of its site and its own. */
import { type CustomAction } from '../PageSource';
import { customActionsOf, type Store, tenantWideExtensionsOf, type UserCustomAction, type Web } from '../../store/index';

export function extensionActions(store: Store, web: Web): CustomAction[] {
  const own = [...customActionsOf(store, { scope: 'site', id: web.siteId }), ...customActionsOf(store, { scope: 'web', id: web.id })];
  return [...tenantWide(store, web), ...own.flatMap(placedExtension)];
}

/** The rows of the app catalog's list that are on and meant for the web. */
function tenantWide(store: Store, { template }: Web): CustomAction[] {
  return tenantWideExtensionsOf(store)
    .filter(({ disabled, webTemplate }) => !disabled && template.startsWith(webTemplate))
    .map(({ componentId, componentProperties, ...row }) => ({
      id: row.id,
      title: row.title,
      location: row.location,
      clientSideComponentId: componentId,
      clientSideComponentProperties: componentProperties,
      hostProperties: row.hostProperties,
      sequence: row.sequence
    }));
}

/** The old kinds of custom actions, scripts and links, have no place on a modern page. */
function placedExtension({ id, properties }: UserCustomAction): CustomAction[] {
  const text = (name: string): string => (typeof properties[name] === 'string' ? properties[name] : '');
  const clientSideComponentId = text('ClientSideComponentId');
  if (clientSideComponentId === '' || !text('Location').startsWith('ClientSideExtension.')) return [];
  return [
    {
      id,
      title: text('Title'),
      location: text('Location'),
      clientSideComponentId,
      clientSideComponentProperties: text('ClientSideComponentProperties'),
      hostProperties: text('HostProperties'),
      sequence: Number(properties['Sequence'] ?? 0)
    }
  ];
}
