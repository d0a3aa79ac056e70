import { isMandatory, isOverdue, type MandatoryItem } from '../../../domain/acknowledgements/mandatoryReading';
import { GOVERNMENT } from '../../../domain/organisations/government';
import type { Organisation } from '../../../domain/organisations/Organisation';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { sourceOfSite, type NewsSource } from '../../../domain/news/newsSources';
import type { DateStyle } from '../../../domain/shared/dateParts';
import { formatPublished, formatPublishedDay } from '../../../domain/shared/dates';
import { LOCALE, type Language } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';
import type { NewsDescription } from '../../../ui/newsCard/NewsDescription';

export interface DescribeContext {
  readonly strings: NewsFeedStrings;
  readonly style: DateStyle;
  readonly sources: readonly NewsSource[];
  readonly organisations: readonly Organisation[];
}

export function describeNews(item: NewsItem, { strings, style, sources, organisations }: DescribeContext): NewsDescription {
  const source = sourceOfSite(sources, item.siteUrl);
  const organisation = organisations.find(({ key }) => key === source?.organisation);
  const shortName = organisation ? textIn(organisation.shortNames, style.language).text : null;
  const isCommon = source !== null && source.organisation === null;
  const published = new Date(item.publishedAt);
  return {
    item,
    lang: item.language === style.language ? undefined : item.language,
    tag: isCommon ? strings.common : shortName,
    accent: organisation?.accent ?? null,
    pictureAccent: organisation?.accent ?? GOVERNMENT.accent,
    decisionLabel: item.kind === 'decision' ? strings.decision : null,
    closedLabel: source?.isClosed && shortName !== null ? formatText(strings.onlyFor, { organisation: shortName }) : null,
    languageLabel: item.language === style.language ? null : onlyIn(strings, item.language),
    time: formatPublished(published, style),
    day: formatPublishedDay(published, style),
    deadline: isMandatory(item, style.now) ? deadlineOf(item, strings, style) : null,
    concerns: item.audience.length === 0 ? null : formatText(strings.concerns, { organisations: namesOf(item.audience, organisations, style.language) })
  };
}

function deadlineOf(item: MandatoryItem, strings: NewsFeedStrings, style: DateStyle): string {
  return formatText(isOverdue(item, style.now) ? strings.overdue : strings.readBy, { time: formatPublishedDay(new Date(item.mandatoryUntil), style) });
}

function namesOf(keys: readonly string[], organisations: readonly Organisation[], language: Language): string {
  const names = keys.map((key) => {
    const organisation = organisations.find((one) => one.key === key);
    return organisation ? textIn(organisation.shortNames, language).text : key;
  });
  return new Intl.ListFormat(LOCALE[language]).format(names);
}

function onlyIn(strings: NewsFeedStrings, language: Language): string {
  switch (language) {
    case 'fi':
      return strings.onlyInFinnish;
    case 'sv':
      return strings.onlyInSwedish;
    case 'en':
      return strings.onlyInEnglish;
  }
}
