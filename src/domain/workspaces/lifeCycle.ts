import { DAY_MS } from '../shared/dateParts';
import type { Workspace } from './Workspace';

/** So long without use, and its owners are asked whether they need it. */
export const UNUSED_DAYS = 180;
/** So long before the end, and its owners are told; and so long they have time to answer. */
export const NOTICE_DAYS = 30;
/** What one extension gives. */
const EXTENSION_MONTHS = 12;

/** What owners are told of a workspace whose time is running out. */
export interface LifeNotice {
  readonly kind: 'ending' | 'unused';
  /** Its end, or the moment since which it has not been used; ISO 8601. */
  readonly since: string;
}

type Life = Pick<Workspace, 'state' | 'startsAt' | 'endsAt' | 'lastUsedAt'>;

/** The last sign of life: its use, else its beginning. Null when nothing is known. */
export const lastSign = ({ lastUsedAt, startsAt }: Pick<Life, 'lastUsedAt' | 'startsAt'>): string | null => lastUsedAt ?? startsAt;

/** What its owners must be told now; null when nothing. The end goes before the disuse: it comes for certain. */
export function noticeOf(workspace: Life, now: Date): LifeNotice | null {
  if (workspace.state !== 'active') return null;
  const { endsAt } = workspace;
  if (endsAt !== null && Date.parse(endsAt) - NOTICE_DAYS * DAY_MS <= now.getTime()) return { kind: 'ending', since: endsAt };
  const sign = lastSign(workspace);
  if (sign !== null && Date.parse(sign) + UNUSED_DAYS * DAY_MS <= now.getTime()) return { kind: 'unused', since: sign };
  return null;
}

/** Since when the owners have had it to answer: an answer from before is about something else. */
export function askedSince({ kind, since }: LifeNotice): Date {
  return new Date(Date.parse(since) + (kind === 'ending' ? -NOTICE_DAYS : UNUSED_DAYS) * DAY_MS);
}

/**
 * When an unanswered workspace becomes readable only: at its end, but never before its owners have had their time.
 * @param toldAt when its owners were told
 */
export function readOnlyAt({ kind, since }: LifeNotice, toldAt: Date): Date {
  const answered = toldAt.getTime() + NOTICE_DAYS * DAY_MS;
  return new Date(kind === 'ending' ? Math.max(Date.parse(since), answered) : answered);
}

/** The end that an extension gives: so many months after the end that was, and never from a day that has passed. */
export function extendedEnd({ endsAt }: Pick<Life, 'endsAt'>, now: Date): Date {
  const from = endsAt === null || Date.parse(endsAt) < now.getTime() ? now : new Date(endsAt);
  const end = new Date(from);
  end.setUTCMonth(end.getUTCMonth() + EXTENSION_MONTHS);
  // The 29th of February has no fellow in most years.
  if (end.getUTCDate() !== from.getUTCDate()) end.setUTCDate(0);
  return end;
}
