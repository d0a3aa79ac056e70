import type { Language, Localized } from '../language';
import type { Section } from './canvas';

/** An ordinary page (not news) of a site, in one language. */
export interface SitePage {
  /** Server-relative site. */
  readonly site: string;
  /** File name without its ending; translations have the same name in their language's folder. */
  readonly slug: string;
  readonly language: Language;
  readonly otherLanguages: readonly Language[];
  readonly layout: 'Home' | 'Article';
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  /** Days from now until its owner is to look at it again; negative when that day has passed. Left out: never. */
  readonly reviewInDays?: number;
}

/** A page in all three languages. */
export const inAllLanguages = (
  site: string, slug: string, layout: SitePage['layout'], titles: Localized, summaries: Localized, sections: (language: Language) => readonly Section[],
): readonly SitePage[] =>
  (['fi', 'sv', 'en'] as const).map((language) => ({
    site, slug, language, layout,
    otherLanguages: (['fi', 'sv', 'en'] as const).filter((other) => other !== language),
    title: titles[language], summary: summaries[language], sections: sections(language),
  }));

/** The address of a page: translations are in a folder of their language. */
export const pageUrl = (site: string, slug: string, language: Language): string =>
  `${site}/SitePages/${language === 'fi' ? '' : `${language}/`}${slug}.aspx`;

/** One column of running text. */
export const textSection = (text: readonly string[]): readonly Section[] => [{ columns: [{ factor: 12, parts: [{ text }] }] }];
