import { field, type RowOf } from './fields';

/**
 * Site columns on every news site, and on its Site Pages: what a news page says of itself beside SharePoint's own fields.
 * Being site columns they get managed properties by themselves (see `managedProperty`).
 */
export const newsColumns = {
  KampusOrganisation: field.text({ id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d01', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } }),
  KampusKind: field.choice({
    id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d02',
    titles: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
    choices: ['news', 'decision', 'appointment', 'reorganisation', 'disruption', 'event'],
    defaultChoice: 'news'
  }),
  KampusTopic: field.text({ id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d03', titles: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' } }),
  KampusAudience: field.text({ id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d04', titles: { fi: 'Kohderyhmä', sv: 'Målgrupp', en: 'Audience' } }),
  KampusMandatoryUntil: field.dateTime({ id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d05', titles: { fi: 'Luettava viimeistään', sv: 'Ska läsas senast', en: 'To be read by' } }),
  KampusOwner: field.text({ id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d06', titles: { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' } }),
  KampusExpires: field.dateTime({ id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d07', titles: { fi: 'Voimassa asti', sv: 'I kraft till', en: 'Valid until' } })
} as const;

export type NewsColumns = RowOf<typeof newsColumns>;

/** Fields of SharePoint's own on Site Pages that Kampus filters or sorts by: indexed before the first page is made. */
export const SITE_PAGES_INDEXES: readonly string[] = ['Modified', 'FirstPublishedDate', 'PromotedState'];

/** Site-relative URL of the library of pages. */
export const SITE_PAGES_URL = 'SitePages';

const SUFFIX = { text: 'OWSTEXT', choice: 'OWSCHCS', dateTime: 'OWSDATE' } as const;

type Columns = typeof newsColumns;
type ManagedProperty<Name extends keyof Columns> = `${Name}${(typeof SUFFIX)[Columns[Name]['kind']]}`;

/** The managed property that search makes of a site column by itself: queryable and retrievable, not sortable. */
export function managedProperty<Name extends keyof Columns>(name: Name): ManagedProperty<Name> {
  return `${name}${SUFFIX[newsColumns[name].kind]}` as ManagedProperty<Name>;
}
