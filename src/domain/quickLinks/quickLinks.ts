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
  readonly order: number;
}

const ORIGIN_RANK: Readonly<Record<QuickLink['origin'], number>> = { common: 0, organisation: 1, own: 2 };

/** Links of the reader's desktop: mandatory ones first, then common, the organisation's and own ones, each in its order. */
export function quickLinksFor(links: readonly QuickLink[], ownKeys: readonly string[]): QuickLink[] {
  const rank = (link: QuickLink): number => (link.isMandatory ? -1 : ORIGIN_RANK[link.origin]);
  return links
    .filter(({ organisation }) => organisation === null || ownKeys.includes(organisation))
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order || (a.id < b.id ? -1 : 1));
}
