import { inThree, type Language } from '../language';
import { homeSiteUrl } from '../sites';
import type { Part } from './canvas';
import { inAllLanguages, type SitePage } from './sitePage';

/** Kampus's web part of workspaces, by its component id. */
const workspacesPart = (language: Language): Part => ({
  webPart: {
    id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a06',
    title: { fi: 'Työtilat', sv: 'Arbetsrum', en: 'Workspaces' }[language],
    properties: {},
    reservedHeight: 1250,
  },
});

export const workspacesSlug = 'Tyotilat';

/** Where everyone has their workspaces, asks for new ones, and approvers decide. */
export const workspacePages: readonly SitePage[] = inAllLanguages(homeSiteUrl, workspacesSlug, 'Article',
  inThree('Työtilat', 'Arbetsrum', 'Workspaces'),
  inThree('Omat työtilat, uuden pyytäminen ja pyyntöjen hyväksyminen.', 'Egna arbetsrum, begäran om nya och godkännande.', 'Own workspaces, requests for new ones and their approval.'),
  (language) => [{ columns: [{ factor: 12, parts: [workspacesPart(language)] }] }]);
