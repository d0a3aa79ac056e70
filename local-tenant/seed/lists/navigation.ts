import { inThree, type Localized } from '../language';
import { organisations } from '../organisations';
import { newsDeskSlug } from '../pages/newsDeskPages';
import { workspacesSlug } from '../pages/workspacePages';
import { homeSiteUrl, sectionUrl } from '../sites';
import { workspaces } from '../workspaces';
import type { ListRow } from './listRow';

interface Entry {
  readonly key: string;
  readonly parent: string;
  readonly titles: Localized;
  readonly url: string;
  /** Whose section it belongs to; empty for common. */
  readonly organisation: string;
}

const entry = (key: string, parent: string, titles: Localized, url = '', organisation = ''): Entry => ({ key, parent, titles, url, organisation });
const page = (slug: string): string => `${homeSiteUrl}/SitePages/${slug}.aspx`;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const common: readonly Entry[] = [
  entry('common', '', inThree('Yhteiset', 'Gemensamt', 'Common')),
  entry('common-work', 'common', inThree('Työn tekeminen', 'Arbete', 'Working')),
  entry('common-work-remote', 'common-work', inThree('Etätyö', 'Distansarbete', 'Remote work'), page('Etatyo')),
  entry('common-work-devices', 'common-work', inThree('Päätelaitteet', 'Terminalutrustning', 'Devices'), page('Paatelaitteet')),
  entry('common-work-travel', 'common-work', inThree('Matkustusturvallisuus', 'Resesäkerhet', 'Travel safety'), page('Matkustusturvallisuus')),
  entry('common-new', 'common', inThree('Uutena talossa', 'Ny i huset', 'New here')),
  entry('common-new-induction', 'common-new', inThree('Perehdytys', 'Introduktion', 'Induction'), page('Perehdytys')),
  entry('common-together', 'common', inThree('Yhdessä', 'Tillsammans', 'Together')),
  ...workspaces.filter(({ readers }) => readers.includes('kampus-kaikki')).map(({ url, titles }) =>
    entry(`common-together-${url.split('/').at(-1) ?? ''}`, 'common-together', titles, url)),
  entry('people', '', inThree('Henkilöhaku', 'Personsökning', 'People finder'), page('Henkilot')),
  entry('common-work-responsibilities', 'common-work', inThree('Kuka hoitaa mitäkin', 'Vem sköter vad', 'Who handles what'), page('Kuka-hoitaa')),
  entry('workspaces', '', inThree('Työtilat', 'Arbetsrum', 'Workspaces'), page(workspacesSlug)),
];

/** What stands at the foot of every page. */
const footer: readonly Entry[] = [
  entry('footer', '', inThree('Alatunniste', 'Sidfot', 'Footer')),
  entry('footer-feedback', 'footer', inThree('Anna palautetta', 'Ge respons', 'Give feedback'), page('Palaute')),
  entry('footer-accessibility', 'footer', inThree('Saavutettavuusseloste', 'Tillgänglighetsutlåtande', 'Accessibility statement'), page('Saavutettavuusseloste')),
  entry('footer-privacy', 'footer', inThree('Tietosuojaseloste', 'Dataskyddsbeskrivning', 'Privacy notice'), page('Tietosuojaseloste')),
];

/** What each organisation has in its own menu. Nothing in it names closed items: the menu's rows are readable by everyone. */
const own: readonly Entry[] = organisations.flatMap(({ key, names, shortNames, hasOpenSection }) => {
  const start = `${key.toLowerCase()}-pages`;
  const guides = `${key.toLowerCase()}-guides`;
  const editing = `${key.toLowerCase()}-editing`;
  return [
    entry(start, '', inThree('Etusivut', 'Startsidor', 'Front pages'), '', key),
    ...(hasOpenSection
      ? [entry(`${start}-open`, start, inThree(capitalised(names.fi), capitalised(names.sv), capitalised(names.en)), sectionUrl(key, false), key)]
      : []),
    entry(`${start}-closed`, start, inThree(`Vain ${key}`, `Endast ${shortNames.sv}`, `${key} only`), sectionUrl(key, true), key),
    entry(guides, '', inThree('Ohjeet', 'Anvisningar', 'Guides'), '', key),
    entry(`${guides}-new`, guides, inThree('Uutena talossa', 'Ny i huset', 'New here'), page('Perehdytys'), key),
    entry(`${guides}-remote`, guides, inThree('Etätyö', 'Distansarbete', 'Remote work'), page('Etatyo'), key),
    entry(editing, '', inThree('Toimittajille', 'För redaktörer', 'For editors'), '', key),
    entry(`${editing}-desk`, editing, inThree('Uutisten työpöytä', 'Nyhetsredaktionen', 'News desk'), `${sectionUrl(key, !hasOpenSection)}/SitePages/${newsDeskSlug}.aspx`, key),
    ...(key === 'VNK' ? [entry('vnk-editing-common-desk', editing, inThree('Yhteisten uutisten työpöytä', 'Redaktionen för gemensamma nyheter', 'Desk of common news'), page(newsDeskSlug), key)] : []),
  ];
});

/** The rows of the mega menu and of the footer. */
export const navigationRows: readonly ListRow[] = [...common, ...footer, ...own].map(({ key, parent, titles, url, organisation }, index) => ({
  list: 'Lists/Navigation',
  ...(organisation ? { folder: organisation } : {}),
  data: {
    Title: titles.fi, TitleSv: titles.sv, TitleEn: titles.en, EntryKey: key, ParentKey: parent, Url: url,
    OrganisationKey: organisation, SortOrder: (index + 1) * 10,
  },
}));
