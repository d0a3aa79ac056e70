import { field, type RowOf } from './fields';

/**
 * Site columns on every news site, and on its Site Pages: what a news page says of itself beside SharePoint's own fields.
 * Being site columns they get managed properties by themselves (see `managedProperty`).
 */
export const newsColumns = {
  KampusOrganisation: field.text(),
  KampusKind: field.choice({
    choices: ['news', 'decision', 'appointment', 'reorganisation', 'disruption', 'event'],
    defaultChoice: 'news'
  }),
  KampusTopic: field.text(),
  KampusAudience: field.text(),
  KampusMandatoryUntil: field.dateTime({ isIndexed: true }),
  /** Which material version must be acknowledged: 1 when empty, one more for each material change. */
  KampusMandatoryVersion: field.number(),
  KampusOwner: field.text(),
  KampusExpires: field.dateTime(),
  /** When the owner of a guide is to look at it again. */
  KampusReviewDate: field.dateTime(),
  /** The day by which a missing Swedish version is promised. */
  KampusTranslationDue: field.dateTime(),
  /** On a translation: when the original had last changed, as it was translated. */
  KampusTranslatedFrom: field.dateTime()
} as const;

export type NewsColumns = RowOf<typeof newsColumns>;

/** Fields of SharePoint's own on Site Pages that Kampus filters or sorts by: indexed before the first page is made. */
export const SITE_PAGES_INDEXES: readonly string[] = ['Modified', 'FirstPublishedDate', 'PromotedState'];

export { SITE_PAGES_URL } from './sitePagesUrl';

const SUFFIX = { text: 'OWSTEXT', choice: 'OWSCHCS', dateTime: 'OWSDATE', number: 'OWSNMBR' } as const;

type Columns = typeof newsColumns;
type ManagedProperty<Name extends keyof Columns> = `${Name}${(typeof SUFFIX)[Columns[Name]['kind']]}`;

/** The managed property that search makes of a site column by itself: queryable and retrievable, not sortable. */
export function managedProperty<Name extends keyof Columns>(name: Name): ManagedProperty<Name> {
  return `${name}${SUFFIX[newsColumns[name].kind]}` as ManagedProperty<Name>;
}
