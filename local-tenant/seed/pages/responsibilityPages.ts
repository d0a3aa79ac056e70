import { inThree, type Language } from '../language';
import { homeSiteUrl } from '../sites';
import type { Part } from './canvas';
import { inAllLanguages, type SitePage } from './sitePage';

/** Kampus's web part of who handles what, by its component id. */
const responsibilities = (language: Language): Part => ({
  webPart: {
    id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a07',
    title: { fi: 'Kuka hoitaa mitäkin', sv: 'Vem sköter vad', en: 'Who handles what' }[language],
    properties: { showTitle: false },
    reservedHeight: 800,
  },
});

/** Where topics lead to the people who handle them. */
export const responsibilityPages: readonly SitePage[] = inAllLanguages(homeSiteUrl, 'Kuka-hoitaa', 'Article',
  inThree('Kuka hoitaa mitäkin', 'Vem sköter vad', 'Who handles what'),
  inThree('Löydä aiheen mukaan, kuka asian hoitaa.', 'Sök efter ämne och se vem som sköter ärendet.', 'Find by topic who handles a matter.'),
  (language) => [{ columns: [{ factor: 12, parts: [responsibilities(language)] }] }]);
