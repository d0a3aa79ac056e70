import type { Language } from '../../domain/shared/Language';
import type { NewsCursor } from '../../domain/news/newsCursor';
import type { NewsQuery } from '../../domain/news/NewsRepository';
import { managedProperty, SITE_PAGES_URL } from '../../schema/newsColumns';
import { kqlMoment, kqlPhrase } from '../client/query';

/** SharePoint's names of the languages of page translations. */
export const TRANSLATION_LOCALE: Readonly<Record<Language, string>> = { fi: 'fi-fi', sv: 'sv-se', en: 'en-us' };

/** What a row of the search brings: SharePoint's own managed properties, and those of Kampus's site columns. */
export const NEWS_PROPERTIES = [
  'Title',
  'Description',
  'Path',
  'UniqueId',
  'FirstPublishedDate',
  'LastModifiedTime',
  'PictureThumbnailURL',
  'SPIsTranslation',
  'SPTranslationLanguage',
  'SPTranslationSourceItemId',
  managedProperty('KampusKind'),
  managedProperty('KampusTopic'),
  managedProperty('KampusAudience'),
  managedProperty('KampusMandatoryUntil'),
  managedProperty('KampusMandatoryVersion'),
  managedProperty('KampusExpires')
] as const;

/**
 * The KQL of a page of news: published news pages, of the sites, of the kind, not after the cursor, and of each article
 * the original and the version in the reader's language. An original stands even where a translation does: one that is
 * only begun is known to the original but not readable yet.
 *
 * @param homeUrl absolute; with `siteUrls` null its address is the beginning of every news site's
 */
export function newsKql(query: NewsQuery, cursor: NewsCursor | null, homeUrl: string): string {
  const { origin } = new URL(homeUrl);
  const paths =
    query.siteUrls === null
      ? [`Path:${kqlPhrase(homeUrl)}`]
      : query.siteUrls.map((siteUrl) => `Path:${kqlPhrase(`${origin}${siteUrl}/${SITE_PAGES_URL}`)}`);
  return [
    'PromotedState:2',
    `(${paths.join(' OR ')})`,
    `(SPTranslationLanguage:${TRANSLATION_LOCALE[query.language]} OR NOT SPIsTranslation:true)`,
    ...(query.kind === null ? [] : [`${managedProperty('KampusKind')}:${query.kind}`]),
    ...(cursor === null ? [] : [`FirstPublishedDate<=${kqlMoment(laterSecond(cursor.before))}`])
  ].join(' AND ');
}

/** KQL counts in seconds, a cursor in milliseconds: the whole second of the cursor is asked for, and sifted here. */
function laterSecond(moment: string): string {
  return new Date(Math.ceil(Date.parse(moment) / 1000) * 1000).toISOString();
}
