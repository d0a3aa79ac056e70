import { getSetting, newGuid, permission, setSetting, webByUrl, type Store, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { complex, listOf, type Complex, type Value } from '../../model/values';
import { pathOf } from '../sites/urls';
import { runScript, type ActionOutcome } from './runScript';

/** A script as a run needs it. */
export interface RunnableScript {
  readonly id: string;
  readonly title: string;
  readonly actions: unknown;
}

/** A site design that was applied to a web, and what came of it. */
interface DesignRun {
  readonly id: string;
  readonly designId: string;
  readonly designTitle: string;
  readonly designVersion: number;
  readonly siteId: string;
  readonly webId: string;
  readonly by: string;
  readonly at: string;
  readonly actions: readonly (ActionOutcome & { readonly scriptId: string; readonly scriptTitle: string; readonly scriptIndex: number; readonly actionIndex: number })[];
}

const key = 'siteDesignRuns';
const types = 'Microsoft.SharePoint.Utilities.WebTemplateExtensions';
const runsOf = (store: Store): readonly DesignRun[] => getSetting<DesignRun[]>(store, key) ?? [];

/** A web by the address that a caller gives (the current one when none is given), which he or she manages. @throws 400, 403 */
export function managedWeb(url: string, context: Context): Web {
  const web = webByUrl(context.store, pathOf(url, context));
  if (!web) throw badArgument(`There is no site at ${url.slice(0, 200)}.`);
  context.demand(permission.manageWeb, web, web.siteId);
  return web;
}

/** Applies the scripts of a design to a web, at once. */
export function applyDesign(design: { readonly id: string; readonly title: string; readonly version: number }, scripts: readonly RunnableScript[], web: Web, context: Context): DesignRun {
  const { store, user } = context;
  const actions = scripts.flatMap((script, scriptIndex) => runScript(script.actions, web, context)
    .map((outcome, actionIndex) => ({ ...outcome, scriptId: script.id, scriptTitle: script.title, scriptIndex, actionIndex })));
  const run: DesignRun = {
    id: newGuid(), designId: design.id, designTitle: design.title, designVersion: design.version, siteId: web.siteId, webId: web.id, by: user.loginName, at: store.now(), actions,
  };
  setSetting(store, key, [...runsOf(store), run]);
  return run;
}

export function runsOfWeb(web: Web, designId: string | null, { store }: Context): DesignRun[] {
  return runsOf(store).filter((run) => run.webId === web.id && (designId === null || run.designId === designId.toLowerCase()));
}

/** @throws 400 when the web has no such run */
export function runOfWeb(web: Web, id: string, context: Context): DesignRun {
  const run = runsOfWeb(web, null, context).find((each) => each.id === id.toLowerCase());
  if (!run) throw badArgument('Value does not fall within the expected range.');
  return run;
}

export function outcome({ verb, title, outcome: code, text, errorCode, targetId }: ActionOutcome): Complex {
  return complex(`${types}.SiteScriptActionResult`, { ErrorCode: errorCode, Outcome: String(code), OutcomeText: text === '' ? null : text, Target: null, TargetId: targetId, Title: title, Verb: verb });
}

export const outcomes = ({ actions }: DesignRun): Value => listOf(`${types}.SiteScriptActionResult`, actions.map(outcome));

export function runMetadata({ id, designId, designTitle, designVersion, siteId, webId, by, at }: DesignRun): Complex {
  return complex(`${types}.SiteDesignRun`, {
    ActionTrigger: 0, ID: id, InvokedBy: by, SiteDesignID: designId, SiteDesignTitle: designTitle, SiteDesignVersion: designVersion, SiteID: siteId, StartTime: fileTime(at), WebID: webId,
  });
}

export function actionStatuses({ actions, at }: DesignRun): Value {
  return listOf(`${types}.SiteScriptActionStatus`, actions.map((action, index) => complex(`${types}.SiteScriptActionStatus`, {
    ActionIndex: action.actionIndex, ActionKey: newGuid(), ActionTitle: action.title, ActionVerb: action.verb, LastModified: fileTime(at), OrdinalIndex: index,
    OutcomeCode: action.outcome, OutcomeText: action.text === '' ? null : action.text, SiteScriptID: action.scriptId, SiteScriptIndex: action.scriptIndex, SiteScriptTitle: action.scriptTitle,
  })));
}

/** The task that applied a design: here it is done when it is made, so nobody finds it waiting. */
export function taskOf({ id, designId, siteId, webId, by }: DesignRun): Complex {
  return complex(`${types}.SiteDesignTask`, { ID: id, LogonName: by, SiteDesignID: designId, SiteDesignStore: 0, SiteID: siteId, WebID: webId });
}

/** Windows' count of 100 ns since 1601. */
function fileTime(iso: string): string {
  return String((BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n);
}
