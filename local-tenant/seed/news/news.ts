import { addDays, dayOf, instantAt, nearestWorkingDay, timeOf, workingDaysBefore, type Day } from '../calendar';
import { languages, type Language } from '../language';
import type { PublisherKey } from '../organisations';
import { editorsByOrganisation } from '../people/editors';
import type { Person } from '../people/people';
import { hash } from '../random';
import { sectionUrl } from '../sites';
import { toCanvas } from '../pages/canvas';
import { fillIn } from './fillIn';
import { appointments } from './series/appointments';
import { budgetProcess } from './series/budgetProcess';
import { draftingClinics } from './series/draftingClinic';
import { euWeeks } from './series/euWeek';
import { kampusTips } from './series/kampusTips';
import { maintenance } from './series/maintenance';
import { trainingCalendar } from './series/trainingCalendar';
import { stories } from './stories/stories';
import type { NewsKind, Story, StoryText } from './story';

/** One news page: one language version of a story, as it is written to a Site Pages library. */
export interface NewsPage {
  /** Server-relative site, e.g. /sites/kampus-vm. */
  readonly site: string;
  /** The same for all language versions of a story. */
  readonly slug: string;
  readonly language: Language;
  /** The other languages that the story has. */
  readonly otherLanguages: readonly Language[];
  readonly publisher: PublisherKey;
  readonly closed: boolean;
  readonly kind: NewsKind;
  readonly topic: string;
  readonly audience: string | null;
  readonly title: string;
  readonly summary: string;
  /** SharePoint's CanvasContent1. */
  readonly canvas: string;
  /** upn */
  readonly author: string;
  readonly published: Date;
  readonly mandatoryUntil: Date | null;
  /** Whether the page has a banner picture of its own. */
  readonly hasPicture: boolean;
}

/** The latest day on which something has been published: today from half past seven on, if it is a working day. */
export const latestPublishingDay = (now: Date): Day => {
  const today = dayOf(now);
  const begun = timeOf(now) >= '07:30' ? today : addDays(today, -1);
  return nearestWorkingDay(begun, -1);
};

const publishedAt = ({ when }: Story, latest: Day, now: Date): Date => {
  if ('day' in when) return instantAt(when.day, when.at);
  if ('workingDaysAgo' in when) {
    const instant = instantAt(workingDaysBefore(latest, when.workingDaysAgo), when.at);
    return instant <= now ? instant : instantAt(workingDaysBefore(latest, when.workingDaysAgo + 1), when.at);
  }
  const inYear = (year: number): Date => instantAt(nearestWorkingDay(`${year}-${when.lastOn}`, 1), when.at);
  const year = Number(dayOf(now).slice(0, 4));
  return inYear(year) <= now ? inYear(year) : inYear(year - 1);
};

/** Who wrote a version: the common Swedish ones are the translator's, all else the organisation's own editor's. */
export const authorOf = (publisher: PublisherKey, language: Language, editors: ReadonlyMap<PublisherKey, string>): string => {
  if (language === 'sv' && publisher === 'VN') return 'kaantaja@gov.example';
  return editors.get(publisher) ?? 'paatoimittaja@gov.example';
};

/** Every story and every issue of a series, newest last. */
export const makeStories = (now: Date, people: readonly Person[]): readonly Story[] => [
  ...stories,
  ...euWeeks(latestPublishingDay(now)),
  ...budgetProcess, ...draftingClinics, ...trainingCalendar, ...kampusTips, ...maintenance,
  ...appointments(people),
];

/**
 * The news of the last year, about 300 pages: each story's Finnish page and its translations.
 * @param now nothing is published after this instant
 */
export const makeNews = (now: Date, people: readonly Person[]): readonly NewsPage[] => {
  const latest = latestPublishingDay(now);
  const editors = editorsByOrganisation(people);
  return makeStories(now, people).flatMap((story) => {
    const published = publishedAt(story, latest, now);
    const day = dayOf(published);
    const available = languages.filter((language) => story[language] !== undefined);
    return available.map((language): NewsPage => {
      const { title, summary, body } = story[language] as StoryText;
      const fill = (text: string): string => fillIn(text, day, language);
      return {
        site: sectionUrl(story.publisher, story.closed ?? false),
        slug: story.slug,
        language,
        otherLanguages: available.filter((other) => other !== language),
        publisher: story.publisher,
        closed: story.closed ?? false,
        kind: story.kind,
        topic: story.topic,
        audience: story.audience ?? null,
        title: fill(title),
        summary: fill(summary),
        canvas: toCanvas(`${story.slug} ${language}`, [{ columns: [{ factor: 12, parts: [{ text: body.map(fill) }] }] }]),
        author: authorOf(story.publisher, language, editors),
        published,
        mandatoryUntil: story.mandatoryWithinDays ? instantAt(nearestWorkingDay(addDays(dayOf(now), story.mandatoryWithinDays), 1), '16.00') : null,
        hasPicture: story.kind !== 'disruption' && hash(story.slug) % 5 < 3,
      };
    });
  });
};
