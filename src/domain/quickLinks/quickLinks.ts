import type { LocalizedText } from '../shared/LocalizedText';

/** A link on the reader's desktop. */
export interface QuickLink {
  readonly id: string;
  readonly titles: LocalizedText;
  /** Server-relative or https. */
  readonly url: string;
  /** Who gave it: everyone's, one organisation's, or the reader's own. */
  readonly origin: 'common' | 'organisation' | 'own';
  /** Key of the organisation that gave it; null otherwise. */
  readonly organisation: string | null;
  /** Cannot be removed. */
  readonly isMandatory: boolean;
  /** Its place among those of its origin, as whoever gave it said. */
  readonly order: number;
  /** Where the reader has put it among all links, 0 the first; null when the reader has not moved anything since it came. */
  readonly place: number | null;
}

const ORIGIN_RANK: Readonly<Record<QuickLink['origin'], number>> = { common: 0, organisation: 1, own: 2 };

/**
 * Links of the reader's desktop in the reader's own order. What the reader has not placed: mandatory ones first of all,
 * others last, common before the organisation's before own, each in its order.
 */
export function quickLinksFor(links: readonly QuickLink[], ownKeys: readonly string[]): QuickLink[] {
  const rank = (link: QuickLink): number => (link.place !== null ? 0 : link.isMandatory ? -1 : 1 + ORIGIN_RANK[link.origin]);
  const order = (link: QuickLink): number => link.place ?? link.order;
  return links
    .filter(({ organisation }) => organisation === null || ownKeys.includes(organisation))
    .sort((a, b) => rank(a) - rank(b) || order(a) - order(b) || (a.id < b.id ? -1 : 1));
}

/** The links with their places by a list of ids; what the list does not name has no place. */
export function placed(links: readonly QuickLink[], ids: readonly string[]): QuickLink[] {
  return links.map((link) => ({ ...link, place: ids.includes(link.id) ? ids.indexOf(link.id) : null }));
}

/** The ids with the one at `from` taken to `to`. Outside the list it stays at the nearest end. */
export function moved(ids: readonly string[], from: number, to: number): string[] {
  const rest = ids.filter((_id, index) => index !== from);
  const at = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, at), ...ids.slice(from, from + 1), ...rest.slice(at)];
}
