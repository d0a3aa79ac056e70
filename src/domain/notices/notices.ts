import type { LocalizedText } from '../shared/LocalizedText';

export type NoticeSeverity = 'info' | 'warning' | 'severe';

/** A disruption notice (häiriötiedote). */
export interface Notice {
  readonly id: string;
  /** Changes whenever the row is saved: a changed notice returns to those who dismissed it. */
  readonly version: string;
  readonly severity: NoticeSeverity;
  readonly titles: LocalizedText;
  /** Plain text; empty when the title says it all. */
  readonly bodies: LocalizedText;
  /** More about it; null when there is nothing more. */
  readonly url: string | null;
  /** ISO 8601 UTC. */
  readonly startsAt: string;
  /** ISO 8601 UTC; null until it is taken down. */
  readonly endsAt: string | null;
  /** Keys of the organisations it concerns; empty for everyone. */
  readonly organisations: readonly string[];
}

/** What a dismissal is remembered by: the notice and its version. */
export function dismissalKey(notice: Notice): string {
  return `${notice.id}:${notice.version}`;
}

const RANK: Readonly<Record<NoticeSeverity, number>> = { severe: 0, warning: 1, info: 2 };

/** The notices to show now to someone of these organisations, the gravest first, then the latest. */
export function noticesFor(
  notices: readonly Notice[],
  ownKeys: readonly string[],
  now: Date,
  isDismissed: (dismissalKey: string) => boolean
): Notice[] {
  const moment = now.getTime();
  return notices
    .filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= moment && (endsAt === null || moment < Date.parse(endsAt)))
    .filter(({ organisations }) => organisations.length === 0 || organisations.some((key) => ownKeys.includes(key)))
    .filter((notice) => !isDismissed(dismissalKey(notice)))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || Date.parse(b.startsAt) - Date.parse(a.startsAt));
}
