import { LANGUAGES, type Language } from '../../src/domain/shared/Language';
import { hasExpired, type PublishedPage } from '../pages';
import { acknowledgementReport } from './acknowledgementReport';
import type { ReportSource } from './ReportSource';
import { responsibilityReport } from './responsibilityReport';
import type { Table } from './Table';
import { workspaceReport } from './workspaceReport';

/** An article: an original with the languages that it can be read in. */
interface Article {
  readonly original: PublishedPage;
  readonly missing: readonly Language[];
}

function articlesOf(pages: readonly PublishedPage[]): Article[] {
  const languages = new Map<string, Set<Language>>();
  for (const { articleId, language } of pages) languages.set(articleId, (languages.get(articleId) ?? new Set()).add(language));
  return pages
    .filter(({ isOriginal }) => isOriginal)
    .map((original) => ({ original, missing: LANGUAGES.filter((language) => !languages.get(original.articleId)?.has(language)) }));
}

/** Front pages belong to the site's owners. */
const lacksOwner = ({ original }: Article): boolean => !original.isFrontPage && original.owner === null;

/** What lacks Swedish or English, page by page. */
function languageReport({ pages }: ReportSource): Table {
  const lacking = articlesOf(pages).filter(({ missing }) => missing.length > 0);
  return {
    columns: ['organisation', 'title', 'url', 'missing'],
    rows: lacking.map(({ original: { organisation, title, url }, missing }) => [organisation, title, url, missing.join(' ')])
  };
}

/** Pages that nobody answers for. */
function ownerReport({ pages }: ReportSource): Table {
  return {
    columns: ['organisation', 'title', 'url'],
    rows: articlesOf(pages).filter(lacksOwner).map(({ original: { organisation, title, url } }) => [organisation, title, url])
  };
}

/** How many pages of each organisation lack what. */
function organisationReport({ pages, now }: ReportSource): Table {
  const articles = articlesOf(pages);
  const count = (of: readonly Article[], matches: (article: Article) => boolean): number => of.filter(matches).length;
  return {
    columns: ['organisation', 'pages', 'withoutSwedish', 'withoutEnglish', 'withoutOwner', 'expiredNews'],
    rows: Array.from(new Set(articles.map(({ original }) => original.organisation)), (organisation) => {
      const own = articles.filter(({ original }) => original.organisation === organisation);
      return [
        organisation,
        own.length,
        count(own, ({ missing }) => missing.includes('sv')),
        count(own, ({ missing }) => missing.includes('en')),
        count(own, lacksOwner),
        count(own, ({ original }) => original.isNews && hasExpired(original, now))
      ];
    })
  };
}

/** The reports, by the names that the command calls them. None names a person. */
export const reports = {
  languages: languageReport,
  owners: ownerReport,
  organisations: organisationReport,
  acknowledgements: acknowledgementReport,
  responsibilities: responsibilityReport,
  workspaces: workspaceReport
} as const satisfies Readonly<Record<string, (source: ReportSource) => Table | Promise<Table>>>;

export type ReportName = keyof typeof reports;
