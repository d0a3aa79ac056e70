import { inThree, type Language } from '../language';
import { homeSiteUrl } from '../sites';
import type { Part } from './canvas';
import { inAllLanguages, type SitePage } from './sitePage';

/** Kampus's web part of an organisation's settings, by its component id. */
const organisationSettings = (language: Language): Part => ({
  webPart: {
    id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a0a',
    title: { fi: 'Organisaation asetukset', sv: 'Organisationens inställningar', en: 'Organisation settings' }[language],
    properties: { showTitle: false },
    reservedHeight: 800,
  },
});

/** Where administrators look after menus, links, notices and the look. */
export const settingsPages: readonly SitePage[] = inAllLanguages(homeSiteUrl, 'Asetukset', 'Article',
  inThree('Asetukset', 'Inställningar', 'Settings'),
  inThree('Valikko, linkit, häiriötiedotteet ja ulkoasu.', 'Meny, länkar, störningsmeddelanden och utseende.', 'Menu, links, disruption notices and look.'),
  (language) => [{ columns: [{ factor: 12, parts: [organisationSettings(language)] }] }]);
