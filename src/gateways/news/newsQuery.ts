import type { Language } from '../../domain/shared/Language';
import type { NewsCursor } from '../../domain/news/newsCursor';
import type { NewsQuery } from '../../domain/news/NewsRepository';
import { managedProperty, SITE_PAGES_URL } from '../../schema/newsColumns';
import { kqlMoment, kqlPhrase, LONGEST_KQL } from '../client/query';

/** A text column holds no more. */
const LONGEST_TOPIC = 255;

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
 * Sites too many for SharePoint's longest query are not named: then every site is asked, and the feed takes its own.
 *
 * @param homeUrl absolute; with `siteUrls` null its address is the beginning of every news site's
 */
export function newsKql(query: NewsQuery, cursor: NewsCursor | null, homeUrl: string): string {
  const named = kqlOf(query, cursor, homeUrl);
  return named.length <= LONGEST_KQL ? named : kqlOf({ ...query, siteUrls: null }, cursor, homeUrl);
}

function kqlOf({ siteUrls, language, kind, topic, writtenIn }: NewsQuery, cursor: NewsCursor | null, homeUrl: string): string {
  const { origin } = new URL(homeUrl);
  const paths =
    siteUrls === null ? [`Path:${kqlPhrase(homeUrl)}`] : siteUrls.map((siteUrl) => `Path:${kqlPhrase(`${origin}${siteUrl}/${SITE_PAGES_URL}`)}`);
  return [
    'PromotedState:2',
    `(${paths.join(' OR ')})`,
    languageKql(language, writtenIn),
    ...(kind === null ? [] : [`${managedProperty('KampusKind')}:${kind}`]),
    ...(topic === null ? [] : [`${managedProperty('KampusTopic')}:${kqlPhrase(topic.slice(0, LONGEST_TOPIC))}`]),
    ...(cursor === null ? [] : [`FirstPublishedDate<=${kqlMoment(laterSecond(cursor.before))}`])
  ].join(' AND ');
}

/** Originals are in Finnish, and no translations. */
function languageKql(language: Language, writtenIn: Language | null): string {
  if (writtenIn === 'fi') return 'NOT SPIsTranslation:true';
  if (writtenIn !== null) return `SPTranslationLanguage:${TRANSLATION_LOCALE[writtenIn]}`;
  return `(SPTranslationLanguage:${TRANSLATION_LOCALE[language]} OR NOT SPIsTranslation:true)`;
}

/** KQL counts in seconds, a cursor in milliseconds: the whole second of the cursor is asked for, and sifted here. */
function laterSecond(moment: string): string {
  return new Date(Math.ceil(Date.parse(moment) / 1000) * 1000).toISOString();
}
