import type { Day } from '../calendar';
import type { PublisherKey } from '../organisations';

export type NewsKind = 'news' | 'decision' | 'appointment' | 'reorganisation' | 'disruption' | 'event';

/**
 * What a language version says. A paragraph that begins with "## " is a heading, lines that begin with "- " are a list.
 * In braces: {d+7} the working day a week after publication, {y} {y+1} the year, {w+1} the number of the next week,
 * {@account} the name of someone in the cast.
 */
export interface StoryText {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly string[];
}

/** When a story came out, in Helsinki: so many working days ago, the last time it was this month and day, or on a given day. */
export type Timing =
  | { readonly workingDaysAgo: number; readonly at: string }
  | { readonly lastOn: string; readonly at: string }
  | { readonly day: Day; readonly at: string };

export interface Story {
  /** The page's file name without its ending: ASCII, unique. */
  readonly slug: string;
  readonly publisher: PublisherKey;
  /** Only for the organisation's own staff. */
  readonly closed?: true;
  readonly kind: NewsKind;
  /** A Finnish keyword. */
  readonly topic: string;
  readonly when: Timing;
  /** To be acknowledged within so many days of today. */
  readonly mandatoryWithinDays?: number;
  /** Only for these readers; everyone who may read the site when left out. */
  readonly audience?: 'supervisors' | 'missions';
  readonly fi: StoryText;
  readonly sv?: StoryText;
  readonly en?: StoryText;
}

export const text = (title: string, summary: string, ...body: string[]): StoryText => ({ title, summary, body });
export const ago = (workingDaysAgo: number, at: string): Timing => ({ workingDaysAgo, at });
export const lastOn = (monthDay: string, at: string): Timing => ({ lastOn: monthDay, at });
