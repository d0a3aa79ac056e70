import type { Language } from '../shared/Language';
import type { Organisation } from '../organisations/Organisation';

/** Who is reading, as the page itself knows without asking the server. */
export interface Reader {
  /** Login name in lower case: keys caches and dismissals, never shown, logged or put into an address. */
  readonly loginName: string;
  readonly displayName: string;
  /** A partner from outside, who may open nothing of Kampus but a partner workspace. */
  readonly isGuest: boolean;
  readonly language: Language;
  /** IANA time zone of the reader's machine, e.g. `Asia/Tokyo`. */
  readonly timeZone: string;
}

/**
 * The organisations the reader belongs to, the one whose look the page wears first:
 * one that has a section of its own before one that belongs to another (an official of a mission wears UM's).
 */
export function ownOrganisations(organisations: readonly Organisation[], ownKeys: readonly string[]): Organisation[] {
  const own = organisations.filter((organisation) => ownKeys.includes(organisation.key));
  const parents = organisations.filter((candidate) => own.some((organisation) => organisation.parentKey === candidate.key));
  const all = [...own, ...parents.filter((parent) => !own.includes(parent))];
  const rank = (organisation: Organisation): number => (organisation.parentKey === null ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}
