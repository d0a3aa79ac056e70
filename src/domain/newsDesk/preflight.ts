import { endOfHelsinkiDay, fromHelsinkiTime } from '../shared/helsinkiTime';
import { blocksOf, plainText } from './bodyMarkup';
import type { LanguageState } from './deskState';
import type { ContentField, NewsContent } from './NewsContent';

export type PreflightCode =
  | 'titleMissing'
  | 'titleLong'
  | 'summaryMissing'
  | 'bodyMissing'
  | 'ownerMissing'
  | 'ownerNotAddress'
  | 'expiresMissing'
  | 'expiresTooEarly'
  | 'mandatoryPast'
  | 'pictureAltMissing'
  | 'pictureHeavy'
  | 'swedishMissing'
  | 'swedishUndated'
  | 'swedishOutdated'
  | 'englishMissing'
  | 'headingOrder'
  | 'sentenceLong'
  | 'linkBroken';

/** One thing to mend before publishing, and where. */
export interface PreflightIssue {
  readonly code: PreflightCode;
  /** `stop`: it must be mended first; `advice`: the reader would be grateful. */
  readonly severity: 'stop' | 'advice';
  /** The field to go to. */
  readonly field: ContentField | 'publishAt';
  /** What the words of the issue tell. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the text itself does not say. */
export interface PreflightFacts {
  readonly now: Date;
  /** When it is to be published, `2026-11-12T08:00` in Helsinki; empty for at once. */
  readonly publishAt: string;
  /** News for everyone: it must be in Swedish, or have a day by which it is. */
  readonly isCommon: boolean;
  /** It is itself a translation: its languages are the original's business. */
  readonly isTranslation: boolean;
  readonly swedish: LanguageState;
  readonly english: LanguageState;
  /** Size of the picture in bytes; null when there is none, or nobody knows. */
  readonly pictureBytes: number | null;
  /** Addresses in SharePoint that lead nowhere. */
  readonly brokenLinks: readonly string[];
}

export const LONGEST_TITLE = 80;
/** SharePoint stores no more of a title. */
export const MOST_OF_TITLE = 255;
const LONGEST_SENTENCE = 25;
/** Above this Microsoft's page diagnostics turn red; at a mission's line it takes seconds. */
export const HEAVIEST_PICTURE = 300 * 1024;

type Rule = (content: NewsContent, facts: PreflightFacts) => PreflightIssue[];

const issue = (severity: PreflightIssue['severity'], code: PreflightCode, field: PreflightIssue['field'], values: PreflightIssue['values'] = {}): PreflightIssue => ({
  severity,
  code,
  field,
  values
});
const isEmpty = (text: string): boolean => text.trim() === '';

/** What cannot be stored must be mended before anything is saved, a draft too. */
export const isStorable = ({ title }: NewsContent): boolean => title.length <= MOST_OF_TITLE;

function longTitle(content: NewsContent): PreflightIssue[] {
  const count = content.title.length;
  if (!isStorable(content)) return [issue('stop', 'titleLong', 'title', { count, limit: MOST_OF_TITLE })];
  return count > LONGEST_TITLE ? [issue('advice', 'titleLong', 'title', { count, limit: LONGEST_TITLE })] : [];
}

const texts: Rule = (content) => [
  ...(isEmpty(content.title) ? [issue('stop', 'titleMissing', 'title')] : []),
  ...longTitle(content),
  ...(isEmpty(content.summary) ? [issue('stop', 'summaryMissing', 'summary')] : []),
  ...(content.body !== null && isEmpty(content.body) ? [issue('stop', 'bodyMissing', 'body')] : [])
];

const picture: Rule = ({ pictureUrl, pictureAlt, isPictureDecorative }, { pictureBytes }) => {
  if (pictureUrl === '') return [];
  const isHeavy = pictureBytes !== null && pictureBytes > HEAVIEST_PICTURE;
  return [
    ...(isEmpty(pictureAlt) && !isPictureDecorative ? [issue('stop', 'pictureAltMissing', 'pictureAlt')] : []),
    ...(isHeavy ? [issue('advice', 'pictureHeavy', 'pictureUrl', { size: Math.round((pictureBytes ?? 0) / 1024), limit: HEAVIEST_PICTURE / 1024 })] : [])
  ];
};

const care: Rule = ({ owner, expires, mandatoryUntil }, { now, publishAt }) => {
  const start = Math.max(now.getTime(), fromHelsinkiTime(publishAt)?.getTime() ?? 0);
  const endsBefore = (day: string): boolean => (endOfHelsinkiDay(day)?.getTime() ?? 0) < start;
  return [
    ...(isEmpty(owner) ? [issue('stop', 'ownerMissing', 'owner')] : []),
    ...(!isEmpty(owner) && !/^\S+@\S+\.\S+$/.test(owner.trim()) ? [issue('stop', 'ownerNotAddress', 'owner')] : []),
    ...(isEmpty(expires) ? [issue('stop', 'expiresMissing', 'expires')] : []),
    ...(!isEmpty(expires) && endsBefore(expires) ? [issue('stop', 'expiresTooEarly', 'expires')] : []),
    ...(!isEmpty(mandatoryUntil) && endsBefore(mandatoryUntil) ? [issue('stop', 'mandatoryPast', 'mandatoryUntil')] : [])
  ];
};

const languages: Rule = ({ translationDue }, { isCommon, isTranslation, swedish, english }) => {
  if (isTranslation) return [];
  const issues: PreflightIssue[] = [];
  if (swedish === 'outdated') issues.push(issue('advice', 'swedishOutdated', 'translationDue'));
  if (swedish === 'missing' && isCommon && isEmpty(translationDue)) issues.push(issue('stop', 'swedishUndated', 'translationDue'));
  if (swedish === 'missing' && !isCommon) issues.push(issue('advice', 'swedishMissing', 'translationDue'));
  if (english === 'missing') issues.push(issue('advice', 'englishMissing', 'translationDue'));
  return issues;
};

/** The page's title is its first level: a text begins with the second, and leaves none out on the way down. */
const headings: Rule = ({ body }) => {
  let level = 1;
  for (const block of blocksOf(body ?? '')) {
    if (block.kind !== 'heading') continue;
    if (block.level > level + 1) return [issue('advice', 'headingOrder', 'body', { heading: plainText(block.text) })];
    level = block.level;
  }
  return [];
};

/** Sentences of a text: a full stop inside a number, a date or an abbreviation ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[^\d\s]{2}[.!?…]["”’)]?)\s+(?=["”’(]?\p{Lu})/u);
}

const sentences: Rule = ({ body }) => {
  const paragraphs = blocksOf(body ?? '').filter((block) => block.kind !== 'heading');
  return paragraphs.flatMap((block, index) => {
    const said = block.kind === 'paragraph' ? [block.lines.join(' ')] : block.kind === 'list' ? block.items : [];
    const longest = Math.max(...said.flatMap((text) => sentencesOf(plainText(text)).map((sentence) => sentence.split(/\s+/).filter(Boolean).length)));
    return longest > LONGEST_SENTENCE ? [issue('advice', 'sentenceLong', 'body', { paragraph: index + 1, count: longest })] : [];
  });
};

const links: Rule = (_content, { brokenLinks }) => brokenLinks.map((address) => issue('stop', 'linkBroken', 'body', { address }));

const RULES: readonly Rule[] = [texts, picture, care, languages, links, headings, sentences];

/** What there is to mend, what must be mended first. */
export function preflight(content: NewsContent, facts: PreflightFacts): PreflightIssue[] {
  const issues = RULES.flatMap((rule) => rule(content, facts));
  return [...issues.filter(({ severity }) => severity === 'stop'), ...issues.filter(({ severity }) => severity === 'advice')];
}
