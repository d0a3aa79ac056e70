import { languageOfLocale, type Language } from '../src/domain/shared/Language';
import { organisationsList, type OrganisationRow } from '../src/schema/lists/organisationsList';
import { SITE_PAGES_URL } from '../src/schema/newsColumns';
import { HOME_SITE_URL } from '../src/schema/sites';
import { ifThere, type Tenant } from './provision/Tenant';
import { readAll } from './readAll';
import { sectionsOf } from './sections';

/** A page of Kampus that has been published, as its administrators look at it: drafts and templates are left out. */
export interface PublishedPage {
  /** Id within its library. */
  readonly id: number;
  /** Key of the organisation whose site it is on; `VN` on the home site. */
  readonly organisation: string;
  /** Server-relative. */
  readonly siteUrl: string;
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  /** Unique id of the page that it translates; its own when it is an original. */
  readonly articleId: string;
  readonly isOriginal: boolean;
  readonly isNews: boolean;
  readonly isFrontPage: boolean;
  /** Address of the person who answers for it; null when nobody does. */
  readonly owner: string | null;
  /** ISO 8601; null when it does not expire. */
  readonly expiresAt: string | null;
  /** ISO 8601; null when it is not to be reviewed. */
  readonly reviewAt: string | null;
  /** Someone has changed it since it was published. */
  readonly hasDraft: boolean;
}

interface PageRow {
  readonly Id: number;
  readonly UniqueId: string;
  readonly Title: string | null;
  readonly FileRef: string;
  readonly FileSystemObjectType: number;
  readonly PageLayoutType: string | null;
  readonly PromotedState: number | null;
  readonly OData__UIVersionString: string;
  readonly OData__SPIsTranslation: boolean | null;
  readonly OData__SPTranslationLanguage: string | null;
  readonly OData__SPTranslationSourceItemId: string | null;
  readonly KampusOwner: string | null;
  readonly KampusExpires: string | null;
  readonly KampusReviewDate: string | null;
}

const COLUMNS: ReadonlyArray<keyof PageRow> = [
  'Id', 'UniqueId', 'Title', 'FileRef', 'FileSystemObjectType', 'PageLayoutType', 'PromotedState', 'OData__UIVersionString',
  'OData__SPIsTranslation', 'OData__SPTranslationLanguage', 'OData__SPTranslationSourceItemId', 'KampusOwner', 'KampusExpires', 'KampusReviewDate'
];

const FILE = 0;
const PUBLISHED_NEWS = 2;
const GOVERNMENT = 'VN';

const guid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();

/** Whether the page's review is due. */
export function isToBeReviewed({ reviewAt }: PublishedPage, now: Date): boolean {
  return reviewAt !== null && Date.parse(reviewAt) <= now.getTime();
}

/** Whether the page's time has passed. */
export function hasExpired({ expiresAt }: PublishedPage, now: Date): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime();
}

/** Versions before 1.0 have never been published. */
function isPublished({ FileSystemObjectType, FileRef, OData__UIVersionString }: PageRow): boolean {
  return FileSystemObjectType === FILE && /\.aspx$/i.test(FileRef) && !FileRef.includes(`/${SITE_PAGES_URL}/Templates/`) && !OData__UIVersionString.startsWith('0.');
}

function toPage(row: PageRow, { organisation, siteUrl }: Site): PublishedPage {
  const source = row.OData__SPIsTranslation === true ? row.OData__SPTranslationSourceItemId : null;
  return {
    id: row.Id,
    organisation,
    siteUrl,
    url: row.FileRef,
    title: row.Title ?? '',
    language: source === null ? 'fi' : (languageOfLocale(row.OData__SPTranslationLanguage ?? '') ?? 'fi'),
    articleId: guid(source ?? row.UniqueId),
    isOriginal: source === null,
    isNews: row.PromotedState === PUBLISHED_NEWS,
    isFrontPage: row.PageLayoutType === 'Home',
    owner: row.KampusOwner?.trim() || null,
    expiresAt: row.KampusExpires,
    reviewAt: row.KampusReviewDate,
    hasDraft: !row.OData__UIVersionString.endsWith('.0')
  };
}

interface Site {
  readonly organisation: string;
  readonly siteUrl: string;
}

/** The home site, and the sections that the list of organisations names. */
async function sitesOf(tenant: Tenant): Promise<Site[]> {
  const { items } = tenant.spFor(HOME_SITE_URL).web.getList(`${HOME_SITE_URL}/${organisationsList.url}`);
  const rows = await readAll<OrganisationRow>('read the organisations', items, ['Id', 'Title', 'OpenSiteUrl', 'ClosedSiteUrl']);
  const sections = rows.flatMap((row) => sectionsOf(row).flatMap((siteUrl) => (row.Title ? [{ organisation: row.Title, siteUrl }] : [])));
  return [{ organisation: GOVERNMENT, siteUrl: HOME_SITE_URL }, ...sections];
}

/**
 * Every published page of Kampus's sites, site by site. A site that is not there has none: `doctor` tells of it.
 * @param onSite hears which site is read
 * @throws KampusError
 */
export async function readPages(tenant: Tenant, onSite: (siteUrl: string, done: number, total: number) => void = () => undefined): Promise<PublishedPage[]> {
  const pages: PublishedPage[] = [];
  const sites = await sitesOf(tenant);
  for (const [done, site] of sites.entries()) {
    onSite(site.siteUrl, done, sites.length);
    const { items } = tenant.spFor(site.siteUrl).web.getList(`${site.siteUrl}/${SITE_PAGES_URL}`);
    const rows = await ifThere(`read the pages of ${site.siteUrl}`, () => readAll<PageRow>(`read the pages of ${site.siteUrl}`, items, COLUMNS));
    for (const row of rows ?? []) if (isPublished(row)) pages.push(toPage(row, site));
  }
  return pages;
}
