import { sourceOfSite, type NewsSource } from '../../../domain/news/newsSources';
import { GOVERNMENT } from '../../../domain/organisations/government';
import type { Organisation } from '../../../domain/organisations/Organisation';
import type { DateStyle } from '../../../domain/shared/dateParts';
import { formatPublished, formatPublishedDay } from '../../../domain/shared/dates';
import { fromHelsinkiTime } from '../../../domain/shared/helsinkiTime';
import type { Language } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';
import type { NewsDescription } from '../../../ui/newsCard/NewsDescription';
import type { Writing } from './useWrittenDraft';

export interface PreviewContext {
  readonly strings: NewsDeskStrings;
  readonly style: DateStyle;
  readonly sources: readonly NewsSource[];
  readonly organisations: readonly Organisation[];
}

/** What is being written as the feed will show it to those who read its language: it has no address yet, and is published now or at its time. */
export function describePreview({ content, siteUrl, publishAt }: Writing, language: Language, { strings, style, sources, organisations }: PreviewContext): NewsDescription {
  const source = sourceOfSite(sources, siteUrl);
  const organisation = organisations.find(({ key }) => key === source?.organisation);
  const shortName = organisation ? textIn(organisation.shortNames, style.language).text : null;
  const published = fromHelsinkiTime(publishAt) ?? style.now;
  const { title, summary, kind, pictureUrl, topic } = content;
  return {
    item: {
      id: 'preview', articleId: 'preview', language, title, summary, url: '', siteUrl, kind, topic: topic || null, publishedAt: published.toISOString(), modifiedAt: published.toISOString(),
      pictureUrl: pictureUrl || null, mandatoryUntil: null, mandatoryVersion: 1, audience: [], expiresAt: null
    },
    lang: language === style.language ? undefined : language,
    tag: source?.organisation === null ? strings.common : shortName,
    accent: organisation?.accent ?? null,
    pictureAccent: organisation?.accent ?? GOVERNMENT.accent,
    decisionLabel: kind === 'decision' ? strings.decision : null,
    closedLabel: source?.isClosed && shortName !== null ? formatText(strings.placeClosed, { organisation: shortName }) : null,
    languageLabel: null,
    time: formatPublished(published, style),
    day: formatPublishedDay(published, style),
    deadline: null,
    concerns: null
  };
}
