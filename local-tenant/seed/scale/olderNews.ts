import { dayOf, instantAt, isWorkingDay, addDays, type Day } from '../calendar';
import { languages, type Language } from '../language';
import { authorOf, latestPublishingDay, type NewsPage } from '../news/news';
import { fillIn } from '../news/fillIn';
import type { Story, StoryText } from '../news/story';
import type { PublisherKey } from '../organisations';
import { toCanvas } from '../pages/canvas';
import { sectionUrl } from '../sites';

/** How a page of the archive says which one it is. */
const review: Record<Language, string> = { fi: 'katsaus', sv: 'översikt', en: 'review' };
const times = ['8.10', '9.25', '10.40', '12.20', '13.35', '14.50'];
const workingDaysInTenYears = 2_500;
/** The newest of them are older than the demo's own news of the last days. */
const firstDayBack = 5;

/** The working days of ten years, the latest first. */
const workingDays = (now: Date): readonly Day[] => {
  const days: Day[] = [];
  for (let day = latestPublishingDay(now); days.length < workingDaysInTenYears + firstDayBack; day = addDays(day, -1)) {
    if (isWorkingDay(day)) days.push(day);
  }
  return days.slice(firstDayBack);
};

export interface ArchiveOptions {
  readonly publisher: PublisherKey;
  /** Stories whose texts are told again. */
  readonly stories: readonly Story[];
  readonly editors: ReadonlyMap<PublisherKey, string>;
  readonly now: Date;
  /** How many pages, translations counted. */
  readonly count: number;
}

/** Pages of one site's ten years, in order of publication; the same for the same time. */
export function* olderNews({ publisher, stories, editors, now, count }: ArchiveOptions): Generator<NewsPage> {
  const days = workingDays(now);
  const closed = publisher === 'TPK' || publisher === 'OKV';
  const site = sectionUrl(publisher, closed);
  for (let article = 0, made = 0; made < count; article += 1) {
    const story = stories[article % stories.length] as Story;
    const available = languages.filter((language) => story[language] !== undefined).slice(0, count - made);
    const day = days[days.length - 1 - Math.floor((made / count) * days.length)] as Day;
    const published = instantAt(day, times[article % times.length] as string);
    const slug = `${story.slug}-${dayOf(published).replaceAll('-', '')}-${article}`;
    for (const language of available) {
      const { title, summary, body } = story[language] as StoryText;
      const fill = (text: string): string => fillIn(text, day, language);
      yield {
        site, slug, language, publisher, closed, published,
        otherLanguages: available.filter((other) => other !== language),
        kind: story.kind, topic: story.topic, audience: story.audience ?? null,
        title: `${fill(title)} – ${review[language]} ${day.split('-').reverse().map(Number).join('.')}/${article}`,
        summary: fill(summary),
        canvas: toCanvas(`${slug} ${language}`, [{ columns: [{ factor: 12, parts: [{ text: body.slice(0, 2).map(fill) }] }] }]),
        author: authorOf(publisher, language, editors),
        mandatoryUntil: null, hasPicture: false,
      };
      made += 1;
    }
  }
}
