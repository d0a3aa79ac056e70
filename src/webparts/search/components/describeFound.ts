import { type NewsSource, sourceOfSite } from '../../../domain/news/newsSources';
import type { Organisation } from '../../../domain/organisations/Organisation';
import type { FoundPage } from '../../../domain/search/found';
import type { DateStyle } from '../../../domain/shared/dateParts';
import { formatDate, formatPublished } from '../../../domain/shared/dates';
import type { Language } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';
import type { LabelKind } from '../../../ui/label/Label';

/** A found page in the reader's words. */
export interface PageDescription {
  /** At most two: what it is, for whom, in what language. */
  readonly labels: ReadonlyArray<{ readonly kind: LabelKind; readonly text: string }>;
  /** Short name of whose it is; null when the organisation is not known. */
  readonly tag: string | null;
  readonly accent: string | null;
  readonly date: string;
  /** `lang` of title and summary; undefined when it is the reader's own. */
  readonly lang: Language | undefined;
}

export interface DescribeContext {
  readonly strings: SearchStrings;
  readonly style: DateStyle;
  readonly sources: readonly NewsSource[];
  readonly organisations: readonly Organisation[];
}

/** What a language is called. */
export const languageNames = (strings: SearchStrings): Readonly<Record<Language, string>> => ({ fi: strings.inFinnish, sv: strings.inSwedish, en: strings.inEnglish });

export function describePage(page: FoundPage, { strings, style, sources, organisations }: DescribeContext): PageDescription {
  const source = sourceOfSite(sources, page.siteUrl);
  const organisation = organisations.find(({ key }) => key === source?.organisation);
  const shortName = organisation ? textIn(organisation.shortNames, style.language).text : null;
  const isForeign = page.language !== style.language;
  const moment = new Date(page.date);
  return {
    labels: [
      ...(page.isGuide ? [{ kind: 'guide' as const, text: strings.guide }] : []),
      ...(page.newsKind === 'decision' ? [{ kind: 'decision' as const, text: strings.decision }] : []),
      ...(source?.isClosed && shortName !== null ? [{ kind: 'closed' as const, text: formatText(strings.onlyFor, { organisation: shortName }) }] : []),
      ...(isForeign ? [{ kind: 'plain' as const, text: languageNames(strings)[page.language] }] : [])
    ],
    tag: source !== null && source.organisation === null ? strings.common : shortName,
    accent: organisation?.accent ?? null,
    date: page.newsKind === null ? formatText(strings.updated, { date: formatDate(moment, style) }) : formatPublished(moment, style),
    lang: isForeign ? page.language : undefined
  };
}
