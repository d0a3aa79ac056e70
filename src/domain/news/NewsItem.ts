import type { Language } from '../shared/Language';

/** What an item is, as its page's `KampusKind` says; a page that says nothing is news. */
export type NewsKind = 'news' | 'decision' | 'appointment' | 'reorganisation' | 'disruption' | 'event';

/** One published news page: one language version of an article. Plain data: it lives in the persisted cache. */
export interface NewsItem {
  /** Unique id of the page, lower-case GUID without braces. */
  readonly id: string;
  /** Unique id of the original page: the same for an article's every language version. */
  readonly articleId: string;
  readonly language: Language;
  /** Plain text, also when it looks like markup. */
  readonly title: string;
  /** Plain text; empty when the page has none. */
  readonly summary: string;
  /** Server-relative address of the page, encoded, fit for `href`. */
  readonly url: string;
  /** Server-relative address of its site, lower case, e.g. `/sites/kampus-vm`. */
  readonly siteUrl: string;
  readonly kind: NewsKind;
  /** Free word from the page's `KampusTopic`; null when there is none. */
  readonly topic: string | null;
  /** When the page was first published, ISO 8601 UTC. */
  readonly publishedAt: string;
  /** When it last changed, ISO 8601 UTC. */
  readonly modifiedAt: string;
  /** Address of the editor's own picture; null: a drawn one stands in. */
  readonly pictureUrl: string | null;
  /** Must be acknowledged by then, ISO 8601 UTC; null when reading is voluntary. */
  readonly mandatoryUntil: string | null;
  /** Which material version is to be acknowledged: 1, and one more for each material change. */
  readonly mandatoryVersion: number;
  /** Keys of the organisations that it is for; empty: everyone's. */
  readonly audience: readonly string[];
  /** No longer news from then on, ISO 8601 UTC; null when it does not expire. */
  readonly expiresAt: string | null;
}
