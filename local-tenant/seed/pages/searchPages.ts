import { inThree, type Language } from '../language';
import { homeSiteUrl } from '../sites';
import type { Part } from './canvas';
import { inAllLanguages, type SitePage } from './sitePage';

const titles = inThree('Haku', 'Sök', 'Search');

/** Kampus's search, by its component id. */
const search = (language: Language): Part => ({ webPart: { id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a08', title: titles[language], properties: { showTitle: false }, reservedHeight: 800 } });

/** Where the header's search box leads. */
export const searchPages: readonly SitePage[] = inAllLanguages(homeSiteUrl, 'Haku', 'Article', titles,
  inThree('Ohjeet, uutiset, ihmiset ja työtilat.', 'Anvisningar, nyheter, personer och arbetsrum.', 'Guides, news, people and workspaces.'),
  (language) => [{ columns: [{ factor: 12, parts: [search(language)] }] }]);
