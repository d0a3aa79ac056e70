/** The language a person reads a site in: what the person prefers, if the site has it. */
import { type PageLanguage } from '../PageSource';
import { profileOf, type Principal, type Store, type Web } from '../../store/index';

const languages: Readonly<Record<string, PageLanguage>> = { fi: 'fi', sv: 'sv', en: 'en', 1035: 'fi', 1053: 'sv', 1033: 'en' };

/** @param web null for pages that belong to no site, or must tell nothing of one */
export function languageOf(store: Store, user: Principal | null, web: Web | null): PageLanguage {
  const preferred = user === null ? undefined : preferredLanguage(store, user);
  if (web === null) return preferred ?? 'fi';
  const own = languages[web.lcid] ?? 'fi';
  return preferred !== undefined && siteLanguages(web).includes(preferred) ? preferred : own;
}

/** What the person's profile says first, as SharePoint keeps it (`sv-SE,fi-FI`), else what the directory says. */
function preferredLanguage(store: Store, { id, data }: Principal): PageLanguage | undefined {
  const language = profileOf(store, id)?.['SPS-MUILanguages'] ?? data['language'];
  const [first = ''] = typeof language === 'string' || typeof language === 'number' ? String(language).split(',') : [];
  return languages[first.trim().replace(/-.*$/, '')];
}

function siteLanguages({ lcid, settings }: Web): PageLanguage[] {
  const ids = Array.isArray(settings['SupportedUILanguageIds']) ? (settings['SupportedUILanguageIds'] as number[]) : [];
  return [lcid, ...ids].flatMap((id) => languages[id] ?? []);
}
