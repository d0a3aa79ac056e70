import { createList, dropList, listById, listByUrl, listsOf, permission, recycleList, type List, type Web } from '../../../store/index';
import { listTemplate } from '../../../store/templates/lists';
import { inLanguage, listTitle } from '../../../store/templates/words';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, spException } from '../../model/errors';
import { value, type Resource } from '../../model/types';
import { settingChanges } from '../settings';
import { checkTitle, listSettings } from './listFacts';

/** Creation facts that are not settings: given once, by SP.ListCreationInformation or by SP.List itself. */
const creation = ['Title', 'Description', 'BaseTemplate', 'TemplateType', 'Url', 'Hidden', 'TemplateFeatureId', 'CustomSchemaXml', 'DataSourceProperties', 'QuickLaunchOption', 'DocumentTemplateType'];

/** Makes a list from a body: POST to `lists`, or `lists/add`. */
export function addList(web: Web, body: Readonly<Record<string, unknown>>, context: Context): List {
  context.demand(permission.manageLists, web, web.siteId);
  const args = new Args(body);
  const title = args.text('Title');
  checkTitle({ webId: web.id }, title, context);
  const template = args.has('BaseTemplate') ? args.integer('BaseTemplate') : args.has('TemplateType') ? args.integer('TemplateType') : 100;
  if (!listTemplate(template)) throw spException(-2130575247, 'The list template is not valid.');
  const given = Object.fromEntries(Object.entries(body).filter(([name]) => !creation.some((each) => each.toLowerCase() === name.toLowerCase())));
  const url = args.textOr('Url', '');
  if (url !== '' && (/["*:<>?\\|#%]|^\/|\/\//.test(url) || url.includes('..'))) throw badArgument(`The list URL '${url}' is not valid.`);
  if (url !== '' && listByUrl(context.store, web.id, url)) throw spException(-2130575342, 'The specified name is already in use.\n\nA list, survey, discussion board, or document library cannot have the same name as another list, survey, discussion board, or document library in this Web site.  Use your browser\'s Back button, and type a new name.', 500);
  return createList(context.store, {
    webId: web.id, title, template, description: args.textOr('Description', ''), authorId: context.user.id, hidden: args.boolean('Hidden'),
    settings: { ...(template === 101 ? { EnableVersioning: true, MajorVersionLimit: 500 } : { EnableVersioning: true }), ...settingChanges('SP.List', Object.keys(listSettings), given) },
    ...(url === '' ? {} : { url }),
  });
}

/** DELETE and recycle: a list goes to the web's recycle bin, or for good. */
export function removeList(list: List, context: Context, recycle: boolean): Resource {
  if (list.settings['IsCatalog'] === true) throw spException(-2130575327, 'This list cannot be deleted.');
  const { store } = context;
  if (!recycle) {
    dropList(store, list.id);
    return value(null);
  }
  return value(recycleList(store, list, context.user.id));
}

export function ensureSiteAssets(web: Web, context: Context): List {
  return ensure(web, context, 'SiteAssets', 101, inLanguage(listTitle.siteAssets, web.lcid), { IsSiteAssetsLibrary: true, IsApplicationList: true, EnableVersioning: true });
}

export function ensureSitePages(web: Web, context: Context): List {
  return ensure(web, context, 'SitePages', 119, inLanguage(listTitle.sitePages, web.lcid), { EnableVersioning: true, EnableMinorVersions: true, DraftVersionVisibility: 1 });
}

function ensure(web: Web, context: Context, url: string, template: number, title: string, settings: Record<string, unknown>): List {
  const known = listByUrl(context.store, web.id, url) ?? listsOf(context.store, web.id).find(({ baseTemplate }) => template === 119 && baseTemplate === 119);
  if (known) return listById(context.store, known.id)!;
  context.demand(permission.manageLists, web, web.siteId);
  return createList(context.store, { webId: web.id, url, template, title, settings, authorId: context.user.id });
}
