import { inThree, type Language } from '../language';
import { organisations } from '../organisations';
import { homeSiteUrl, sectionUrl } from '../sites';
import type { Section } from './canvas';
import { inAllLanguages, type SitePage } from './sitePage';

/** The page where a site's editors write: the same name on every site. */
export const newsDeskSlug = 'Uutistoimitus';

const titles = inThree('Uutisten työpöytä', 'Nyhetsredaktionen', 'News desk');

const desk = (language: Language): readonly Section[] => [
  { columns: [{ factor: 12, parts: [{ webPart: { id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a03', title: titles[language], properties: { showTitle: false }, reservedHeight: 800 } }] }] },
];

const on = (site: string): readonly SitePage[] =>
  inAllLanguages(site, newsDeskSlug, 'Article', titles,
    inThree('Toimittajille: uutisten kirjoittaminen ja julkaisu.', 'För redaktörer: att skriva och publicera nyheter.', 'For editors: writing and publishing news.'), desk);

/** A desk on the home site and in every section. */
export const newsDeskPages: readonly SitePage[] = [
  ...on(homeSiteUrl),
  ...organisations.flatMap(({ key, hasOpenSection }) => [...(hasOpenSection ? on(sectionUrl(key, false)) : []), ...on(sectionUrl(key, true))]),
];
