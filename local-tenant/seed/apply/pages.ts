import { addFiles, addPages, ensureFolder, guidFrom, itemByPath, listByUrl, toIso, updateItem, webByUrl, type ItemData, type Store } from '../../store';
import { groupBy } from '../groupBy';
import type { Language } from '../language';
import { governmentAccent, organisations, type PublisherKey } from '../organisations';
import type { NewsPage } from '../news/news';
import { toCanvas } from '../pages/canvas';
import { pageUrl, type SitePage } from '../pages/sitePage';
import { bannerPicture } from '../pictures/bannerPicture';

/** How SharePoint names the language of a translation. */
const tag: Record<Language, string> = { fi: 'fi-fi', sv: 'sv-se', en: 'en-us' };

const folderOf = (language: Language): string => (language === 'fi' ? '' : language);
const guidOf = (site: string, slug: string, language: Language): string => guidFrom(`page ${pageUrl(site, slug, language)}`);
const iso = (instant: Date): string => toIso(instant.getTime());

interface PageKey {
  readonly site: string;
  readonly slug: string;
  readonly language: Language;
  readonly otherLanguages: readonly Language[];
}

/**
 * What makes a page a translation of another, or tells that it has translations.
 * @param original unique id of the Finnish page
 */
const translationData = ({ language, otherLanguages }: PageKey, original: string): ItemData =>
  language === 'fi'
    ? { _SPIsTranslation: false, ...(otherLanguages.length > 0 ? { _SPTranslatedLanguages: otherLanguages.map((other) => tag[other]) } : {}) }
    : { _SPIsTranslation: true, _SPTranslationLanguage: tag[language], _SPTranslationSourceItemId: original };

const pictureName = (slug: string): string => `${slug}.svg`;

const newsData = (page: NewsPage, author: number): ItemData => ({
  Title: page.title,
  Description: page.summary,
  CanvasContent1: page.canvas,
  PageLayoutType: 'Article',
  PromotedState: 2,
  FirstPublishedDate: iso(page.published),
  _AuthorByline: [author],
  KampusOrganisation: page.publisher,
  KampusKind: page.kind,
  KampusTopic: page.topic,
  KampusOwner: page.author,
  ...(page.audience ? { KampusAudience: page.audience } : {}),
  ...(page.mandatoryUntil ? { KampusMandatoryUntil: iso(page.mandatoryUntil) } : {}),
  ...(page.hasPicture ? { BannerImageUrl: { Url: `${page.site}/SiteAssets/${pictureName(page.slug)}`, Description: '' } } : {}),
  ...translationData(page, guidOf(page.site, page.slug, 'fi')),
});

const day = 24 * 3_600_000;

const pageData = (page: SitePage, original: string, owner: string, now: Date): ItemData => ({
  Title: page.title,
  Description: page.summary,
  CanvasContent1: toCanvas(pageUrl(page.site, page.slug, page.language), page.sections),
  PageLayoutType: page.layout,
  PromotedState: 0,
  KampusOwner: owner,
  ...(page.reviewInDays === undefined ? {} : { KampusReviewDate: iso(new Date(Math.floor((now.getTime() + page.reviewInDays * day) / 1000) * 1000)) }),
  ...translationData(page, original),
});

const library = (store: Store, site: string, url: string): number => {
  const web = webByUrl(store, site);
  const list = web && listByUrl(store, web.id, url);
  if (!list) throw new Error(`${site} has no library ${url}`);
  return list.id;
};

const bySite = <Page extends { readonly site: string }>(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> =>
  groupBy(pages, ({ site }) => site);

/** Draws the banner pictures of the news that have one into each site's SiteAssets. */
export const applyPictures = (store: Store, news: readonly NewsPage[], idOf: (upn: string) => number): void => {
  const accents = new Map<PublisherKey, string>([['VN', governmentAccent], ...organisations.map(({ key, accent }) => [key, accent] as const)]);
  for (const [site, pages] of bySite(news.filter(({ language, hasPicture }) => language === 'fi' && hasPicture))) {
    addFiles(store, library(store, site, 'SiteAssets'), pages.map((page) => ({
      name: pictureName(page.slug),
      content: bannerPicture(page.slug, accents.get(page.publisher) ?? governmentAccent),
      authorId: idOf(page.author), created: iso(page.published), data: { Title: page.title },
    })));
  }
};

/** Writes news pages in order of publication, translations into the folders of their languages. */
export const applyNews = (store: Store, news: readonly NewsPage[], idOf: (upn: string) => number): void => {
  for (const [site, pages] of bySite(news)) {
    const list = library(store, site, 'SitePages');
    const inOrder = [...pages].sort((a, b) => a.published.getTime() - b.published.getTime());
    for (const language of new Set(pages.map((page) => page.language))) ensureFolder(store, list, folderOf(language));
    addPages(store, list, inOrder.map((page) => ({
      name: `${page.slug}.aspx`, folder: folderOf(page.language), guid: guidOf(site, page.slug, page.language),
      authorId: idOf(page.author), created: iso(page.published), data: newsData(page, idOf(page.author)),
    })));
  }
};

/** Whose pages are, and since when. */
interface PageLife {
  readonly author: number;
  /** upn of whoever answers for them. */
  readonly owner: string;
  /** ISO time. */
  readonly created: string;
  readonly now: Date;
}

/** Writes ordinary pages, the Finnish one before its translations; one that is there already (a site's own front page) gets our content. */
export const applySitePages = (store: Store, sitePages: readonly SitePage[], { author, owner, created, now }: PageLife): void => {
  for (const [site, pages] of bySite(sitePages)) {
    const list = library(store, site, 'SitePages');
    for (const page of pages) {
      const folder = folderOf(page.language);
      const name = `${page.slug}.aspx`;
      const existing = itemByPath(store, list, folder ? `${folder}/${name}` : name);
      const data = pageData(page, itemByPath(store, list, name)?.guid ?? '', owner, now);
      if (existing) updateItem(store, existing, { data, modified: created });
      else {
        ensureFolder(store, list, folder);
        addPages(store, list, [{ name, folder, guid: guidOf(site, page.slug, page.language), authorId: author, created, data }]);
      }
    }
  }
};
