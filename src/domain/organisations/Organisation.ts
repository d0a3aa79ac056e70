import type { LocalizedText } from '../shared/LocalizedText';

/** A ministry, an office of the state, or the missions abroad, which belong to a ministry. */
export type OrganisationKind = 'ministry' | 'office' | 'missions';

/** One organisation of Kampus, as its row says. Plain data: it lives in the reader's persisted cache. */
export interface Organisation {
  /** The Finnish abbreviation, upper case: the language-neutral key and the URL segment (`VM`). Never shown as Swedish. */
  readonly key: string;
  readonly kind: OrganisationKind;
  /** Lower case, as written inside a sentence: `valtiovarainministeriö`. */
  readonly names: LocalizedText;
  /** What a tag shows: `VM` in Finnish, `FM` in Swedish. */
  readonly shortNames: LocalizedText;
  /** The one colour, `#rrggbb`, at least 4.5:1 on white; the theme is derived from it. */
  readonly accent: string;
  /** Server-relative address of a picture that stands for the mark in the header; null when the organisation has none. */
  readonly logoUrl: string | null;
  /** Server-relative, without a slash at the end; null when the organisation has no such section. */
  readonly openSiteUrl: string | null;
  readonly closedSiteUrl: string | null;
  /** The organisation that this one belongs to (missions: `UM`); null when it stands alone. */
  readonly parentKey: string | null;
  /** Its place in menus, and its window in the mark: 1…15. */
  readonly order: number;
  /** ISO 8601; null means always. An organisation that was split or renamed keeps its row. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Whether the reader may change its settings, as the server says; the server decides anew at every change. */
  readonly isAdministered: boolean;
}

/** Whether the organisation exists at the moment: from `validFrom` on, until `validTo`. */
export function isValidAt(organisation: Organisation, moment: Date): boolean {
  const { validFrom, validTo } = organisation;
  return (
    (validFrom === null || Date.parse(validFrom) <= moment.getTime()) &&
    (validTo === null || moment.getTime() < Date.parse(validTo))
  );
}

/** In menu order. */
export function inMenuOrder(organisations: readonly Organisation[]): Organisation[] {
  return [...organisations].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
}
