import { listByTitle, listFields, type List, type Web } from '../../../store/index';
import { callWithin } from '../../callWithin';
import type { Context } from '../../model/Context';
import { SharePointError } from '../../model/errors';
import { textOr, wordOf } from '../../model/text';

/** What became of one action of a site script. */
export interface ActionOutcome {
  readonly verb: string;
  readonly title: string;
  /** SiteScriptActionOutcome: done, failed, or nothing to do. */
  readonly outcome: 0 | 1 | 2;
  readonly text: string;
  readonly errorCode: number;
  /** What was made, e.g. a list's id. */
  readonly targetId: string | null;
}

type Action = Readonly<Record<string, unknown>>;

/** What an action does to a web; returns the id of what it made, if it says one, or `nothingToDo`. */
type Run = (action: Action, web: Web, context: Context) => string | void | typeof nothingToDo;
type RunInList = (action: Action, list: List, web: Web, context: Context) => void;

const nothingToDo = Symbol('nothing to do');

const literal = (text: unknown): string => `'${wordOf(text).replaceAll("'", "''")}'`;
const listPath = ({ guid }: List): string => `web/lists(guid'${guid}')`;
const fieldPath = (list: List, { internalName }: Action): string => `${listPath(list)}/fields/getbyinternalnameortitle(${literal(internalName)})`;
const xmlOf = (action: Action): string => textOr(action['schemaXml']);

/** Kinds of columns by the names that scripts use. */
const fieldXml = ({ fieldType, displayName, internalName, id, isRequired, enforceUnique }: Action): string => {
  const escape = (text: unknown): string => wordOf(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const attributes = { Type: fieldType, DisplayName: displayName, Name: internalName, ID: id, Required: isRequired === true ? 'TRUE' : undefined, EnforceUniqueValues: enforceUnique === true ? 'TRUE' : undefined };
  return `<Field ${Object.entries(attributes).filter(([, text]) => text !== undefined).map(([name, text]) => `${name}="${escape(text)}"`).join(' ')} />`;
};
/** AddFieldInternalNameHint, and AddFieldToDefaultView where it is asked. */
const fieldOptions = ({ addToDefaultView, internalName }: Action): number => (internalName === undefined ? 0 : 8) + (addToDefaultView === true ? 16 : 0);
const hasField = (list: List, { internalName, displayName }: Action, { store }: Context): boolean =>
  listFields(store, list).some((field) => (internalName === undefined ? field.title === displayName : field.internalName === internalName));

/** The subactions of `createSPList`. */
const inList: Readonly<Record<string, RunInList>> = {
  setTitle: ({ title }, list, web, context) => callWithin(context, web, 'MERGE', listPath(list), { Title: title }),
  setDescription: ({ description }, list, web, context) => callWithin(context, web, 'MERGE', listPath(list), { Description: description }),
  addSPField: (action, list, web, context) => {
    if (!hasField(list, action, context)) callWithin(context, web, 'POST', `${listPath(list)}/fields/createfieldasxml`, { parameters: { SchemaXml: fieldXml(action), Options: fieldOptions(action) } });
  },
  addSPFieldXml: (action, list, web, context) => callWithin(context, web, 'POST', `${listPath(list)}/fields/createfieldasxml`, { parameters: { SchemaXml: xmlOf(action), Options: 8 + (action['addToDefaultView'] === true ? 16 : 0) } }),
  addSPLookupFieldXml: (action, list, web, context) => {
    const target = listByTitle(context.store, web.id, textOr(action['targetListName']));
    callWithin(context, web, 'POST', `${listPath(list)}/fields/createfieldasxml`, { parameters: { SchemaXml: xmlOf(action).replace(/<Field /, `<Field List="{${target?.guid ?? ''}}" `), Options: 8 } });
  },
  deleteSPField: ({ displayName }, list, web, context) => callWithin(context, web, 'DELETE', `${listPath(list)}/fields/getbyinternalnameortitle(${literal(displayName)})`),
  setSPFieldCustomFormatter: ({ fieldDisplayName, formatterJSON }, list, web, context) =>
    callWithin(context, web, 'MERGE', `${listPath(list)}/fields/getbyinternalnameortitle(${literal(fieldDisplayName)})`, { CustomFormatter: typeof formatterJSON === 'string' ? formatterJSON : JSON.stringify(formatterJSON) }),
  associateFieldCustomizer: (action, list, web, context) => callWithin(context, web, 'MERGE', fieldPath(list, action), { ClientSideComponentId: action['clientSideComponentId'], ClientSideComponentProperties: action['clientSideComponentProperties'] ?? '' }),
  addContentType: (action, list, web, context) => {
    callWithin(context, web, 'MERGE', listPath(list), { ContentTypesEnabled: true });
    callWithin(context, web, 'POST', `${listPath(list)}/contenttypes/addavailablecontenttype`, { contentTypeId: action['id'] });
  },
  addSPView: ({ name, viewFields, query, rowLimit }, list, web, context) => {
    callWithin(context, web, 'POST', `${listPath(list)}/views`, { Title: name, PersonalView: false, ViewQuery: textOr(query), RowLimit: Number(rowLimit ?? 30) });
    const path = `${listPath(list)}/views/getbytitle(${literal(name)})/viewfields`;
    callWithin(context, web, 'POST', `${path}/removeallviewfields`);
    for (const field of Array.isArray(viewFields) ? viewFields : []) callWithin(context, web, 'POST', `${path}/addviewfield(${literal(field)})`);
  },
  removeSPView: ({ name }, list, web, context) => callWithin(context, web, 'DELETE', `${listPath(list)}/views/getbytitle(${literal(name)})`),
};

/** The actions of a site script, by their verbs. */
const onWeb: Readonly<Record<string, Run>> = {
  createSPList(action, web, context) {
    const name = textOr(action['listName']);
    const known = listByTitle(context.store, web.id, name);
    if (!known) callWithin(context, web, 'POST', 'web/lists', { Title: name, BaseTemplate: Number(action['templateType'] ?? 100) });
    const list = listByTitle(context.store, web.id, name)!;
    for (const sub of actionsIn(action['subactions'])) {
      const run = inList[textOr(sub['verb'])];
      if (!run) throw unsupported(sub);
      run(sub, list, web, context);
    }
    return list.guid;
  },
  createSiteColumn: (action, web, context) => callWithin(context, web, 'POST', 'web/fields/createfieldasxml', { parameters: { SchemaXml: fieldXml(action), Options: 8 } }),
  createSiteColumnXml: (action, web, context) => callWithin(context, web, 'POST', 'web/fields/createfieldasxml', { parameters: { SchemaXml: xmlOf(action), Options: 8 } }),
  createContentType: ({ name, description, id, parentId, group }, web, context) =>
    callWithin(context, web, 'POST', 'web/contenttypes', { Name: name, Description: textOr(description), Group: textOr(group, 'Custom Content Types'), Id: { StringValue: id ?? parentId ?? '0x01' } }),
  addNavLink: ({ displayName, url, isWebRelative, navComponent }, web, context) =>
    callWithin(context, web, 'POST', `web/navigation/${navComponent === 'Hub' ? 'topnavigationbar' : 'quicklaunch'}`, { Title: displayName, Url: isWebRelative === true ? `${web.url}/${textOr(url).replace(/^\//, '')}` : url }),
  applyTheme: ({ themeName, themeJson }, web, context) => callWithin(context, web, 'POST', 'thememanager/applytheme', { name: themeName, themeJson: textOr(themeJson, '{"palette":{}}') }),
  setSiteLogo: ({ url }, web, context) => callWithin(context, web, 'MERGE', 'web', { SiteLogoUrl: url }),
  joinHubSite: ({ hubSiteId }, web, context) => callWithin(context, web, 'POST', `site/joinhubsite(${literal(hubSiteId)})`),
  installSolution: ({ id }, web, context) => callWithin(context, web, 'POST', `web/tenantappcatalog/availableapps/getbyid(${literal(id)})/install`),
  associateExtension: ({ title, location, clientSideComponentId, clientSideComponentProperties, registrationId, registrationType, scope }, web, context) =>
    callWithin(context, web, 'POST', `${scope === 'Site' ? 'site' : 'web'}/usercustomactions`, {
      Title: title, Location: location, ClientSideComponentId: clientSideComponentId, ClientSideComponentProperties: textOr(clientSideComponentProperties),
      ...(registrationId === undefined ? {} : { RegistrationId: registrationId, RegistrationType: registrationType === 'List' ? 1 : 0 }),
    }),
  activateSPFeature: ({ featureId, scope }, web, context) => callWithin(context, web, 'POST', `${scope === 'Site' ? 'site' : 'web'}/features/add`, { featureId, force: true }),
  addPrincipalToSPGroup: ({ principal, group }, web, context) => callWithin(context, web, 'POST', `web/associated${group === 'Owners' ? 'owner' : group === 'Visitors' ? 'visitor' : 'member'}group/users`, { LoginName: principal }),
  setRegionalSettings: ({ timeZone, locale, hourFormat }, web, context) =>
    callWithin(context, web, 'MERGE', 'web/regionalsettings', { ...(locale === undefined ? {} : { LocaleId: Number(locale) }), ...(hourFormat === undefined ? {} : { Time24: wordOf(hourFormat) === '24' }), ...(timeZone === undefined ? {} : { TimeZoneId: Number(timeZone) }) }),
  // External sharing, flows and branding packages are not here: there is nothing to change.
  setSiteExternalSharingCapability: () => nothingToDo,
  triggerFlow: () => nothingToDo,
  setSiteBranding: () => nothingToDo,
};

/** Runs the actions one after the other; one that fails stops none of the others. */
export function runScript(actions: unknown, web: Web, context: Context): ActionOutcome[] {
  return actionsIn(actions).map((action) => runAction(action, web, context));
}

export function runAction(action: Action, web: Web, context: Context): ActionOutcome {
  const verb = textOr(action['verb']);
  const title = titleOf(verb, action);
  try {
    const run = Object.hasOwn(onWeb, verb) ? onWeb[verb] : undefined;
    if (!run) throw unsupported(action);
    const target = context.store.transaction(() => run(action, web, context));
    return target === nothingToDo ? { verb, title, outcome: 2, text: '', errorCode: 0, targetId: null } : { verb, title, outcome: 0, text: '', errorCode: 0, targetId: target ?? null };
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    return { verb, title, outcome: 1, text: error.message, errorCode: Number(error.code.split(',')[0]), targetId: null };
  }
}

function unsupported({ verb }: Action): SharePointError {
  return new SharePointError(400, -2147024809, 'System.ArgumentException', `The action ${wordOf(verb).slice(0, 100)} is not supported.`);
}

function actionsIn(given: unknown): Action[] {
  return Array.isArray(given) ? given.filter((each): each is Action => typeof each === 'object' && each !== null) : [];
}

function titleOf(verb: string, action: Action): string {
  const name = textOr(action['listName'] ?? action['displayName'] ?? action['themeName'] ?? action['title'] ?? action['name']);
  return name === '' ? verb : verb === 'createSPList' ? `Create or update list "${name}"` : `${verb} "${name}"`;
}
