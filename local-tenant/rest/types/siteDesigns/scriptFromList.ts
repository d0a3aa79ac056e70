import { listByUrl, listFields, permission, webAround, type Field, type List } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { pathOf } from '../sites/urls';

/** The site script (JSON) that would make a list like the one at a URL. @throws 400 without a list there, 403 when it is closed */
export function scriptFromList(url: string, context: Context): string {
  return scriptOf([listAction(url, context)]);
}

/** What a site's script would leave out, and the script: the lists that are asked for. @throws as `scriptFromList` */
export function scriptFromWeb(webUrl: string, info: Readonly<Record<string, unknown>>, context: Context): { readonly script: string; readonly warnings: readonly string[] } {
  const lists = Array.isArray(info['IncludedLists']) ? info['IncludedLists'].filter((url): url is string => typeof url === 'string') : [];
  const asked = ['IncludeBranding', 'IncludeTheme', 'IncludeRegionalSettings', 'IncludeSiteExternalSharingCapability', 'IncludeLinksToExportedItems'].filter((name) => info[name] === true);
  return {
    script: scriptOf(lists.map((url) => listAction(`${webUrl.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`, context))),
    warnings: asked.map((name) => `${name} is not included: the local tenant writes lists only.`),
  };
}

function listAction(url: string, context: Context): object {
  const found = webAround(context.store, pathOf(url, context));
  const list = found && listByUrl(context.store, found.web.id, found.path);
  if (!list || !found) throw badArgument(`There is no list at ${url}.`);
  context.demand(permission.manageLists, list, found.web.siteId);
  return { verb: 'createSPList', listName: list.title, templateType: list.baseTemplate, subactions: subactionsOf(list, context) };
}

function scriptOf(actions: readonly object[]): string {
  return JSON.stringify({
    $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json', actions, bindata: {}, version: '1',
  });
}

function subactionsOf(list: List, { store }: Context): object[] {
  const own = listFields(store, list).filter(({ standard }) => !standard);
  return [...(list.description === '' ? [] : [{ verb: 'setDescription', description: list.description }]), ...own.map(addField)];
}

function addField({ internalName, title, kind, required, id }: Field): object {
  return { verb: 'addSPField', id, fieldType: kind, displayName: title, internalName, isRequired: required ?? false };
}
