import { DAY_MS } from '../../../src/domain/shared/dateParts';
import { lastSign, noticeOf, NOTICE_DAYS, readOnlyAt, UNUSED_DAYS } from '../../../src/domain/workspaces/lifeCycle';
import { notificationsList, type NotificationRow } from '../../../src/schema/lists/notificationsList';
import { HOME_SITE_URL } from '../../../src/schema/sites';
import { step, type Steps } from '../../provision/Step';
import type { Tenant } from '../../provision/Tenant';
import { readAll } from '../../readAll';
import { answered } from '../../workspaces/answers';
import { knownAccounts } from '../../workspaces/knownAccounts';
import { changeRegister, readAnswers, readRegister, type RegisteredWorkspace } from '../../workspaces/register';
import { lastUseOf, letMembersWrite } from '../../workspaces/workspaceSite';
import type { Notice, Subject, Task } from '../Subject';

const KIND = { ending: 'workspaceEnding', unused: 'workspaceUnused' } as const;
/** Whoever has been used later than this needs no look: so few of the workspaces are looked at on a night. */
const LOOK_AFTER_DAYS = UNUSED_DAYS - NOTICE_DAYS;

const upnOf = (loginName: string): string => loginName.slice(loginName.lastIndexOf('|') + 1);
const ownersOf = ({ owner, deputy }: RegisteredWorkspace): string[] => [...new Set([owner, deputy].flatMap((person) => (person === null ? [] : [person.loginName])))];

/** The register with the last use of those that have not been seen in use for long, as their sites say. */
async function lookedAt(tenant: Tenant, register: readonly RegisteredWorkspace[], now: Date): Promise<{ readonly register: RegisteredWorkspace[]; readonly seen: RegisteredWorkspace[]; readonly gone: Task[] }> {
  const seen: RegisteredWorkspace[] = [];
  const gone: Task[] = [];
  const looked: RegisteredWorkspace[] = [];
  for (const workspace of register) {
    const sign = lastSign(workspace);
    const isQuiet = workspace.state === 'active' && (sign === null || Date.parse(sign) + LOOK_AFTER_DAYS * DAY_MS <= now.getTime());
    const use = isQuiet ? await lastUseOf(tenant, workspace.url) : null;
    if (isQuiet && use === null) gone.push({ what: 'workspace is in the register, but there is no such site: restore it, or remove the row', where: workspace.url });
    const isNews = use !== null && (sign === null || Date.parse(use) > Date.parse(sign));
    const after = isNews ? { ...workspace, lastUsedAt: use } : workspace;
    if (isNews) seen.push(after);
    looked.push(after);
  }
  return { register: looked, seen, gone };
}

/** When the owners were told that they have to answer: by the open notices of the workspace. */
async function deadlines(tenant: Tenant): Promise<Map<string, number>> {
  const { items } = tenant.spFor(HOME_SITE_URL).web.getList(`${HOME_SITE_URL}/${notificationsList.url}`);
  const rows = await readAll<NotificationRow>('read the notices', items, ['NoticeKey', 'NoticeState', 'NoticeKind', 'DueAt']);
  const open = rows.filter(({ NoticeState, DueAt, NoticeKey }) => NoticeState === 'open' && DueAt !== null && NoticeKey.startsWith('workspace'));
  return new Map(open.map(({ NoticeKey, DueAt }) => [NoticeKey.split(':').slice(0, 2).join(':'), Date.parse(DueAt ?? '')]));
}

interface Fate {
  readonly workspace: RegisteredWorkspace;
  readonly kind: keyof typeof KIND;
  /** When it becomes readable only, unless somebody answers. */
  readonly at: Date;
  readonly isTold: boolean;
}

function fatesOf(register: readonly RegisteredWorkspace[], told: ReadonlyMap<string, number>, now: Date): Fate[] {
  return register.flatMap((workspace) => {
    const notice = noticeOf(workspace, now);
    if (notice === null) return [];
    const before = told.get(`${KIND[notice.kind]}:${workspace.id}`.toLowerCase());
    const at = before === undefined ? readOnlyAt(notice, now) : new Date(notice.kind === 'ending' ? Math.max(before, Date.parse(notice.since)) : before);
    return [{ workspace, kind: notice.kind, at, isTold: before !== undefined }];
  });
}

const noticesOf = ({ workspace, kind, at }: Fate): Notice[] =>
  ownersOf(workspace).map((login) => ({ kind: KIND[kind], thing: String(workspace.id), title: workspace.name, url: workspace.url, recipient: upnOf(login), dueAt: at.toISOString() }));

async function close(tenant: Tenant, workspace: RegisteredWorkspace): Promise<void> {
  await letMembersWrite(tenant, workspace.url, false);
  await changeRegister(tenant, workspace, { WorkspaceState: 'readOnly' });
}

async function* stepsOf(tenant: Tenant, answers: Steps, seen: readonly RegisteredWorkspace[], over: readonly Fate[]): Steps {
  yield* answers;
  for (const workspace of seen) yield step('last use', workspace.url, 'update', () => changeRegister(tenant, workspace, { LastUsedAt: workspace.lastUsedAt }));
  for (const { workspace } of over) yield step('workspace read-only', workspace.url, 'update', () => close(tenant, workspace));
}

/** Those whom nobody answers for any more: no owner, or owners who have left. */
async function orphans(tenant: Tenant, register: readonly RegisteredWorkspace[]): Promise<Task[]> {
  if (register.length === 0) return [];
  const known = await knownAccounts(tenant);
  return register.flatMap((workspace) => {
    const here = ownersOf(workspace).filter((login) => known.has(login));
    if (here.length === 0) return [{ what: 'workspace has no owner who is in the directory: name one', where: workspace.url }];
    return here.length < 2 ? [{ what: 'workspace has only one owner who is in the directory: ask for another', where: workspace.url }] : [];
  });
}

/** Workspaces without use or past their end: owners are told, and what nobody answers for becomes readable only. Nothing is deleted. */
export const workspaces: Subject = {
  kinds: ['workspaceEnding', 'workspaceUnused'],
  due: async ({ tenant, now }) => {
    const [register, answers] = [await readRegister(tenant), await readAnswers(tenant)];
    const said = answered(tenant, register, answers, now);
    const looked = await lookedAt(tenant, said.register, now);
    const fates = fatesOf(looked.register, await deadlines(tenant), now);
    const over = fates.filter(({ isTold, at }) => isTold && at <= now);
    return {
      steps: stepsOf(tenant, said.steps, looked.seen, over),
      notices: fates.filter((fate) => !over.includes(fate)).flatMap(noticesOf),
      tasks: [...looked.gone, ...(await orphans(tenant, looked.register))]
    };
  }
};
