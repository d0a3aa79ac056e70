import { getSetting, newGuid, principalByLogin, setSetting, type Store, type Web } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument } from '../../model/errors';
import { extendType } from '../../model/registry';
import { textOr, wordOf } from '../../model/text';
import { nothing, reads, value, writes, type Method } from '../../model/types';
import { complex, listOf, type Complex, type Value } from '../../model/values';
import { actionStatuses, applyDesign, managedWeb, outcome, outcomes, runMetadata, runOfWeb, runsOfWeb, taskOf } from './designRuns';
import { runAction } from './runScript';
import { scriptFromList, scriptFromWeb } from './scriptFromList';

/** A script: what is done to a site that it is applied to. */
interface SiteScript {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** JSON. */
  readonly content: string;
  readonly version: number;
}

/** A site design: scripts under a title, for a web template. */
interface SiteDesign {
  readonly id: string;
  readonly version: number;
  /** What was given, by SharePoint's names. */
  readonly info: Readonly<Record<string, unknown>>;
  /** UPNs that may see it; none means everybody. */
  readonly principals: readonly string[];
}

const scriptsKey = 'siteScripts';
const designsKey = 'siteDesigns';
const types = 'Microsoft.SharePoint.Utilities.WebTemplateExtensions';

const scriptsOf = (store: Store): readonly SiteScript[] => getSetting<SiteScript[]>(store, scriptsKey) ?? [];
const designsOf = (store: Store): readonly SiteDesign[] => getSetting<SiteDesign[]>(store, designsKey) ?? [];

const methods: Readonly<Record<string, Method<null>>> = {
  CreateSiteScript: writes(['Title', 'Description', 'content'], (_root, args, context) => {
    demandAdministrator(context);
    const script: SiteScript = { id: newGuid(), title: args.text('Title'), description: args.textOr('Description', ''), content: checked(new TextDecoder().decode(context.bytes)), version: 0 };
    setSetting(context.store, scriptsKey, [...scriptsOf(context.store), script]);
    return value(scriptMetadata(script));
  }),
  GetSiteScripts: reads(['store'], (_root, _args, { store }) => value(listOf(`${types}.SiteScriptMetadata`, scriptsOf(store).map((script) => scriptMetadata({ ...script, content: '' }))))),
  GetSiteScriptMetadata: reads(['id', 'store'], (_root, args, { store }) => value(scriptMetadata(scriptById(args.text('id'), store)))),
  UpdateSiteScript: writes(['updateInfo'], (_root, args, context) => {
    demandAdministrator(context);
    const info = args.object('updateInfo');
    const script = scriptById(textOr(info['Id']), context.store);
    const text = (name: string, otherwise: string): string => (typeof info[name] === 'string' ? info[name] : otherwise);
    const changed: SiteScript = {
      ...script, title: text('Title', script.title), description: text('Description', script.description), content: checked(text('Content', script.content)),
      version: Number(info['Version'] ?? script.version + 1),
    };
    setSetting(context.store, scriptsKey, scriptsOf(context.store).map((each) => (each.id === script.id ? changed : each)));
    return value(scriptMetadata(changed));
  }),
  DeleteSiteScript: writes(['id'], (_root, args, context) => {
    demandAdministrator(context);
    const { id } = scriptById(args.text('id'), context.store);
    setSetting(context.store, scriptsKey, scriptsOf(context.store).filter((script) => script.id !== id));
    return nothing;
  }),
  GetSiteScriptFromList: reads(['listUrl', 'options'], (_root, args, context) => value(scriptFromList(args.text('listUrl'), context))),
  GetSiteScriptFromWeb: reads(['webUrl', 'info'], (_root, args, context) => {
    context.demandSiteAdmin();
    const { script, warnings } = scriptFromWeb(args.textOr('webUrl', context.web.url), args.object('info'), context);
    return value(complex(`${types}.SiteScriptSerializationResult`, { JSON: script, Warnings: listOf('Edm.String', [...warnings]) }));
  }),
  CreateSiteDesign: writes(['info'], (_root, args, context) => {
    demandAdministrator(context);
    const info = args.object('info');
    if (typeof info['Title'] !== 'string' || info['Title'] === '' || !['64', '68', '1'].includes(String(info['WebTemplate']))) throw badArgument('The parameter info is not valid.');
    checkScripts(info, context.store);
    const design: SiteDesign = { id: newGuid(), version: 1, info, principals: [] };
    setSetting(context.store, designsKey, [...designsOf(context.store), design]);
    return value(designMetadata(design));
  }),
  GetSiteDesigns: reads(['includeUntargeted', 'store'], (_root, _args, context) => value(listOf(`${types}.SiteDesignMetadata`, visibleDesigns(context).map(designMetadata)))),
  GetSiteDesignMetadata: reads(['id', 'store'], (_root, args, context) => value(designMetadata(designById(args.text('id'), context)))),
  UpdateSiteDesign: writes(['updateInfo'], (_root, args, context) => {
    demandAdministrator(context);
    const info = args.object('updateInfo');
    checkScripts(info, context.store);
    const design = designById(textOr(info['Id']), context);
    return value(designMetadata(saveDesign({ ...design, version: Number(info['Version'] ?? design.version + 1), info: { ...design.info, IsDefault: false, ...info } }, context.store)));
  }),
  DeleteSiteDesign: writes(['id'], (_root, args, context) => {
    demandAdministrator(context);
    const { id } = designById(args.text('id'), context);
    setSetting(context.store, designsKey, designsOf(context.store).filter((design) => design.id !== id));
    return nothing;
  }),
  GetSiteDesignRights: reads(['id'], (_root, args, context) => {
    demandAdministrator(context);
    const { principals } = designById(args.text('id'), context);
    return value(listOf(`${types}.SiteDesignPrincipal`, principals.map((name) => principalOf(name, context.store))));
  }),
  GrantSiteDesignRights: writes(['id', 'principalNames', 'grantedRights'], (_root, args, context) => changePrincipals(args, context, (before, given) => [...new Set([...before, ...given])])),
  RevokeSiteDesignRights: writes(['id', 'principalNames'], (_root, args, context) => changePrincipals(args, context, (before, given) => before.filter((name) => !given.includes(name)))),
  ApplySiteDesign: writes(['siteDesignId', 'webUrl', 'store'], (_root, args, context) => value(outcomes(apply(args.text('siteDesignId'), managedWeb(args.textOr('webUrl', context.web.url), context), context)))),
  AddSiteDesignTask: writes(['webUrl', 'siteDesignId', 'store'], (_root, args, context) => value(taskOf(apply(args.text('siteDesignId'), managedWeb(args.textOr('webUrl', context.web.url), context), context)))),
  AddSiteDesignTaskToCurrentWeb: writes(['siteDesignId', 'store'], (_root, args, context) => value(taskOf(apply(args.text('siteDesignId'), managedWeb(context.web.url, context), context)))),
  ExecuteSiteScriptAction: writes(['actionDefinition'], (_root, args, context) => value(outcome(runAction(parse(args.text('actionDefinition')), managedWeb(context.web.url, context), context)))),
  GetSiteDesignTask: reads(['taskId'], () => nothing),
  GetSiteDesignTasks: reads(['webUrl'], () => value(listOf(`${types}.SiteDesignTask`, []))),
  GetSiteDesignRun: reads(['webUrl', 'siteDesignId'], (_root, args, context) => value(listOf(`${types}.SiteDesignRun`, runsOfWeb(managedWeb(args.textOr('webUrl', context.web.url), context), args.textOr('siteDesignId', null), context).map(runMetadata)))),
  GetSiteDesignRunStatus: reads(['webUrl', 'runId'], (_root, args, context) => value(actionStatuses(runOfWeb(managedWeb(args.textOr('webUrl', context.web.url), context), args.text('runId'), context)))),
};

extendType('Root', { methods: Object.fromEntries(Object.entries(methods).map(([name, method]) => [`${types}.SiteScriptUtility.${name}`, method])) });

function apply(designId: string, web: Web, context: Context): ReturnType<typeof applyDesign> {
  const { id, info, version } = designById(designId, context);
  const scripts = (Array.isArray(info['SiteScriptIds']) ? info['SiteScriptIds'] : []).map((scriptId) => scriptById(String(scriptId), context.store));
  return applyDesign({ id, title: textOr(info['Title']), version }, scripts.map((script) => ({ id: script.id, title: script.title, actions: parse(script.content)['actions'] })), web, context);
}

/** A script must have actions, each with a verb. @throws 400 */
function checked(content: string): string {
  const { actions } = parse(content);
  if (!Array.isArray(actions) || actions.length === 0 || actions.some((action: unknown) => typeof (action as { verb?: unknown } | null)?.verb !== 'string')) {
    throw badArgument('The site script has no actions, or an action without a verb.');
  }
  return content;
}

function parse(content: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badArgument('The site script is not valid JSON.');
}

function scriptById(id: string, store: Store): SiteScript {
  const script = scriptsOf(store).find((each) => each.id === id.toLowerCase());
  if (!script) throw badArgument('Value does not fall within the expected range.');
  return script;
}

function visibleDesigns({ store, user }: Context): SiteDesign[] {
  return designsOf(store).filter(({ principals }) => user.tenantAdmin || principals.length === 0 || principals.includes((user.upn ?? '').toLowerCase()));
}

function designById(id: string, context: Context): SiteDesign {
  const design = visibleDesigns(context).find((each) => each.id === id.toLowerCase());
  if (!design) throw badArgument('Value does not fall within the expected range.');
  return design;
}

function saveDesign(design: SiteDesign, store: Store): SiteDesign {
  setSetting(store, designsKey, designsOf(store).map((each) => (each.id === design.id ? design : each)));
  return design;
}

function checkScripts(info: Readonly<Record<string, unknown>>, store: Store): void {
  const ids = info['SiteScriptIds'] ?? [];
  if (!Array.isArray(ids)) throw badArgument('The parameter SiteScriptIds is not valid.');
  for (const id of ids) scriptById(String(id), store);
}

function changePrincipals(args: Args, context: Context, change: (before: readonly string[], given: readonly string[]) => string[]): typeof nothing {
  demandAdministrator(context);
  const design = designById(args.text('id'), context);
  const given = args.array('principalNames').map((name) => {
    const user = principalByLogin(context.store, String(name));
    if (!user?.upn) throw badArgument(`The principal ${String(name)} is not found.`);
    return user.upn.toLowerCase();
  });
  saveDesign({ ...design, principals: change(design.principals, given) }, context.store);
  return nothing;
}

function scriptMetadata({ id, title, description, content, version }: SiteScript): Complex {
  return complex(`${types}.SiteScriptMetadata`, { Content: content === '' ? null : content, Description: description, Id: id, IsSiteScriptPackage: false, Title: title, Version: version });
}

function designMetadata({ id, version, info }: SiteDesign): Complex {
  const text = (name: string): Value => (typeof info[name] === 'string' ? info[name] : null);
  const ids = Array.isArray(info['SiteScriptIds']) ? info['SiteScriptIds'].map(String) : [];
  return complex(`${types}.SiteDesignMetadata`, {
    Description: text('Description'), DesignPackageId: '00000000-0000-0000-0000-000000000000', DesignType: '0', Id: id, IsDefault: info['IsDefault'] === true,
    IsOutOfBoxTemplate: false, Order: 0, PreviewImageAltText: text('PreviewImageAltText'), PreviewImageUrl: text('PreviewImageUrl'), RequiresGroupConnected: false,
    RequiresTeamsConnected: false, SiteScriptIds: listOf('Edm.Guid', ids), ThumbnailUrl: text('ThumbnailUrl'), Title: text('Title'), Version: version,
    WebTemplate: wordOf(info['WebTemplate']),
  });
}

function principalOf(upn: string, store: Store): Complex {
  const user = principalByLogin(store, upn);
  return complex(`${types}.SiteDesignPrincipal`, { DisplayName: user?.title ?? upn, PrincipalName: user?.loginName ?? upn, Rights: '1' });
}

function demandAdministrator({ user }: Context): void {
  if (!user.tenantAdmin) throw accessDenied();
}
