import type { Language } from '../../domain/shared/Language';
import type { NewsCursor } from '../../domain/news/newsCursor';
import type { NewsQuery } from '../../domain/news/NewsRepository';
import { managedProperty, SITE_PAGES_URL } from '../../schema/newsColumns';
import { kqlMoment, kqlPhrase, LONGEST_KQL } from '../client/query';
import { inLanguage, newsAt, TRANSLATION_LOCALE } from './NewsSearch';

/** A text column holds no more. */
const LONGEST_TOPIC = 255;

/**
 * The KQL of a page of news: published news pages, of the sites, of the kind, not after the cursor, and of each article
 * the original and the version in the reader's language.
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
  const paths = siteUrls === null ? [homeUrl] : siteUrls.map((siteUrl) => `${origin}${siteUrl}/${SITE_PAGES_URL}`);
  return [
    newsAt(paths, languageKql(language, writtenIn)),
    ...(kind === null ? [] : [`${managedProperty('KampusKind')}:${kind}`]),
    ...(topic === null ? [] : [`${managedProperty('KampusTopic')}:${kqlPhrase(topic.slice(0, LONGEST_TOPIC))}`]),
    ...(cursor === null ? [] : [`FirstPublishedDate<=${kqlMoment(laterSecond(cursor.before))}`])
  ].join(' AND ');
}

function languageKql(language: Language, writtenIn: Language | null): string {
  if (writtenIn === 'fi') return 'NOT SPIsTranslation:true';
  if (writtenIn !== null) return `SPTranslationLanguage:${TRANSLATION_LOCALE[writtenIn]}`;
  return inLanguage(language);
}

/** KQL counts in seconds, a cursor in milliseconds: the whole second of the cursor is asked for, and sifted here. */
function laterSecond(moment: string): string {
  return new Date(Math.ceil(Date.parse(moment) / 1000) * 1000).toISOString();
}
