import { inThree, type Language, type Localized } from './language';
import { organisations, type OrganisationKey, type PublisherKey } from './organisations';
import { chiefEditors, everyone, groupOf, serviceOwners, translators } from './people/groups';

/** A site collection of the demo, with whom its three SharePoint groups hold. */
export interface DemoSite {
  readonly url: string;
  readonly titles: Localized;
  readonly kind: 'communication' | 'team';
  /** What SharePoint itself writes into the site, from lists' titles to groups' names. */
  readonly language: Language;
  /** Whether it is translated into Swedish and English. */
  readonly isMultilingual: boolean;
  /** null outside the organisations' sections. */
  readonly organisation: OrganisationKey | null;
  /** The hub itself, joined to it, or apart from Kampus. */
  readonly hub: 'root' | 'joined' | 'none';
  /** Names of groups, or upns. */
  readonly readers: readonly string[];
  readonly writers: readonly string[];
  readonly owners: readonly string[];
  /** What it is for, as the site itself says. */
  readonly description?: string;
  /** False where sharing with people from outside is turned off; left out: as SharePoint has it. */
  readonly admitsGuests?: boolean;
}

export const homeSiteUrl = '/sites/kampus';

/** Where an organisation's news are; VN's are on the home site, and whoever has no open section has only the closed one. */
export const sectionUrl = (publisher: PublisherKey, closed: boolean): string =>
  publisher === 'VN' ? homeSiteUrl : `${homeSiteUrl}-${publisher.toLowerCase()}${closed ? '-oma' : ''}`;

const home: DemoSite = {
  url: homeSiteUrl, titles: inThree('Kampus', 'Kampus', 'Kampus'), kind: 'communication', language: 'fi', isMultilingual: true, organisation: null, hub: 'root',
  readers: [everyone], writers: [chiefEditors, translators], owners: [serviceOwners],
};

const sections: readonly DemoSite[] = organisations.flatMap(({ key, shortNames, hasOpenSection }) => {
  const section = { kind: 'communication', language: 'fi', isMultilingual: true, organisation: key, hub: 'joined', writers: [groupOf(key, 'toimittajat')], owners: [serviceOwners] } as const;
  const open: DemoSite = {
    ...section, url: sectionUrl(key, false), readers: [everyone],
    titles: inThree(`${key}:n osio`, `${shortNames.sv}:s sidor`, `${key} section`),
  };
  const closed: DemoSite = {
    ...section, url: sectionUrl(key, true), readers: [groupOf(key, 'henkilosto')],
    titles: inThree(`Vain ${key}`, `Endast ${shortNames.sv}`, `${key} only`),
  };
  return hasOpenSection ? [open, closed] : [closed];
});

/** An empty team site to try the API on, in English: samples and REST libraries' own tests look for "Documents" and "Site Pages". */
const dev: DemoSite = {
  url: '/sites/dev', titles: inThree('Kehityssivusto', 'Utvecklingswebbplats', 'Development site'), kind: 'team', language: 'en', isMultilingual: false,
  organisation: null, hub: 'none', readers: [], writers: [everyone], owners: [serviceOwners],
};

export const demoSites: readonly DemoSite[] = [home, ...sections, dev];
