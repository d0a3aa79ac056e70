import type { IItems } from '@pnp/sp/items';

import { asOperation } from '../../src/gateways/client/errors';
import { selectOf } from '../../src/schema/defineList';
import { notificationsList, type NotificationRow } from '../../src/schema/lists/notificationsList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { inOneRequest } from '../provision/names';
import { ROLE } from '../provision/rights';
import { step, type Steps } from '../provision/Step';
import { ifThere, type Tenant } from '../provision/Tenant';
import { readAll } from '../readAll';
import type { Notice, Task } from './Subject';

type NoticeRow = NotificationRow & { readonly HasUniqueRoleAssignments: boolean };

const WHERE = `${HOME_SITE_URL}/${notificationsList.url}`;

/** Addresses are long, and the key must fit into a line of text. */
const keyOf = ({ kind, thing, recipient }: Notice): string => `${kind}:${thing}:${recipient}`.toLowerCase().slice(0, 255);

const sameMoment = (one: string | null, other: string): boolean => one !== null && Date.parse(one) === Date.parse(other);

const itemsOf = (tenant: Tenant): IItems => tenant.spFor(HOME_SITE_URL).web.getList(WHERE).items;

const loginOf = (upn: string): string => `i:0#.f|membership|${upn}`;

/** Whether the directory has that person, still. */
async function isKnown(tenant: Tenant, upn: string): Promise<boolean> {
  const profile = await ifThere('find a recipient', () => tenant.spFor(HOME_SITE_URL).profiles.getPropertiesFor(loginOf(upn).replace(/'/g, "''")) as Promise<{ readonly AccountName?: string | null }>);
  return Boolean(profile?.AccountName);
}

function personOf(tenant: Tenant, upn: string): Promise<{ readonly Id: number }> {
  return asOperation('make a recipient known to the site', () => tenant.spFor(HOME_SITE_URL).web.ensureUser(loginOf(upn)));
}

/** The row says nothing until it is closed to everybody but its recipient. */
async function addNotice(tenant: Tenant, notice: Notice): Promise<void> {
  const { Id: RecipientId } = await personOf(tenant, notice.recipient);
  const row = { NoticeKey: keyOf(notice), RecipientId, NoticeKind: notice.kind, NoticeState: 'done' };
  const { Id } = (await asOperation('add a notice', () => itemsOf(tenant).add(row))) as { readonly Id: number };
  await giveTo(tenant, Id, RecipientId);
  await openNotice(tenant, Id, notice);
}

function giveTo(tenant: Tenant, id: number, person: number): Promise<unknown> {
  return inOneRequest<unknown>(tenant, HOME_SITE_URL, 'give a notice to its recipient', ({ web }) => {
    const item = web.getList(WHERE).items.getById(id);
    return [item.breakRoleInheritance(false, true), item.roleAssignments.add(person, ROLE.read)];
  });
}

/** Opens a notice again, also one that was left behind before it was its recipient's alone. */
async function reopen(tenant: Tenant, { Id, RecipientId, HasUniqueRoleAssignments }: NoticeRow, notice: Notice): Promise<void> {
  if (!HasUniqueRoleAssignments) await giveTo(tenant, Id, RecipientId);
  await openNotice(tenant, Id, notice);
}

function openNotice(tenant: Tenant, id: number, { title, url, dueAt }: Notice): Promise<unknown> {
  return asOperation('open a notice', () => itemsOf(tenant).getById(id).update({ Title: title, Url: url, DueAt: dueAt, NoticeState: 'open' }));
}

/**
 * Brings the register to what is due: a notice for what nobody has been asked yet, the old one opened again for a new
 * date, and closed what has been seen to. A second run of the day finds nothing to do.
 * @param kinds the kinds whose notices these are all
 * @param onOrphan hears of what has an owner who is gone
 */
export async function* noticeSteps(tenant: Tenant, kinds: ReadonlyArray<Notice['kind']>, notices: readonly Notice[], onOrphan: (task: Task) => void): Steps {
  if (kinds.length === 0) return;
  const all = await readAll<NoticeRow>('read the notices', itemsOf(tenant), [...selectOf(notificationsList), 'HasUniqueRoleAssignments']);
  const rows = all.filter(({ NoticeKind }) => kinds.includes(NoticeKind));
  const byKey = new Map(rows.map((row) => [row.NoticeKey, row]));
  for (const notice of notices) {
    const row = byKey.get(keyOf(notice));
    if (row !== undefined) {
      const isAsked = row.NoticeState === 'open' && sameMoment(row.DueAt, notice.dueAt);
      if (!isAsked) yield step('notice', notice.url, 'update', () => reopen(tenant, row, notice));
    } else if (await isKnown(tenant, notice.recipient)) {
      yield step('notice', notice.url, 'create', () => addNotice(tenant, notice));
    } else {
      onOrphan({ what: 'its owner is not in the directory: name another', where: notice.url });
    }
  }
  const due = new Set(notices.map(keyOf));
  for (const row of rows.filter(({ NoticeKey, NoticeState }) => NoticeState === 'open' && !due.has(NoticeKey))) {
    yield step('notice done', row.Url ?? WHERE, 'update', () => asOperation('close a notice', () => itemsOf(tenant).getById(row.Id).update({ NoticeState: 'done' })));
  }
}
