/** The language a person reads a site in: what the person prefers, if the site has it. */
import { type PageLanguage } from '../PageSource';
import { type Principal, type Web } from '../../store/index';

const languages: Readonly<Record<string, PageLanguage>> = { fi: 'fi', sv: 'sv', en: 'en', 1035: 'fi', 1053: 'sv', 1033: 'en' };

/** @param web null for pages that belong to no site, or must tell nothing of one */
export function languageOf(user: Principal | null, web: Web | null): PageLanguage {
  const preferred = preferredLanguage(user);
  if (web === null) return preferred ?? 'fi';
  const own = languages[web.lcid] ?? 'fi';
  return preferred !== undefined && siteLanguages(web).includes(preferred) ? preferred : own;
}

/** From a BCP 47 tag or a number such as 1035. */
function preferredLanguage(user: Principal | null): PageLanguage | undefined {
  const language = user?.data['language'];
  return typeof language === 'string' || typeof language === 'number' ? languages[String(language).replace(/-.*$/, '')] : undefined;
}

function siteLanguages({ lcid, settings }: Web): PageLanguage[] {
  const ids = Array.isArray(settings['SupportedUILanguageIds']) ? (settings['SupportedUILanguageIds'] as number[]) : [];
  return [lcid, ...ids].flatMap((id) => languages[id] ?? []);
}
