import { inThree, type Localized } from '../language';
import { organisations } from '../organisations';
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
  entry('common-kampus', 'common', inThree('Kampus', 'Kampus', 'Kampus')),
  entry('common-kampus-feedback', 'common-kampus', inThree('Anna palautetta', 'Ge respons', 'Give feedback'), page('Palaute')),
  entry('common-kampus-accessibility', 'common-kampus', inThree('Saavutettavuusseloste', 'Tillgänglighetsutlåtande', 'Accessibility statement'), page('Saavutettavuusseloste')),
  entry('common-kampus-privacy', 'common-kampus', inThree('Tietosuojaseloste', 'Dataskyddsbeskrivning', 'Privacy notice'), page('Tietosuojaseloste')),
];

/** Each organisation's own menu. Nothing in it names what is closed: the menu's rows are readable by everyone. */
const own: readonly Entry[] = organisations.flatMap(({ key, names, shortNames, hasOpenSection }) => {
  const menu = key.toLowerCase();
  return [
    entry(menu, '', inThree(`${key}:n osio`, `${shortNames.sv}:s sidor`, `${key} section`), '', key),
    entry(`${menu}-pages`, menu, inThree('Etusivut', 'Startsidor', 'Front pages'), '', key),
    ...(hasOpenSection
      ? [entry(`${menu}-open`, `${menu}-pages`, inThree(capitalised(names.fi), capitalised(names.sv), capitalised(names.en)), sectionUrl(key, false), key)]
      : []),
    entry(`${menu}-closed`, `${menu}-pages`, inThree(`Vain ${key}`, `Endast ${shortNames.sv}`, `${key} only`), sectionUrl(key, true), key),
    entry(`${menu}-guides`, menu, inThree('Ohjeet', 'Anvisningar', 'Guides'), '', key),
    entry(`${menu}-guides-new`, `${menu}-guides`, inThree('Uutena talossa', 'Ny i huset', 'New here'), page('Perehdytys'), key),
  ];
});

/** The mega menu's rows. */
export const navigationRows: readonly ListRow[] = [...common, ...own].map(({ key, parent, titles, url, organisation }, index) => ({
  list: 'Lists/Navigation',
  data: {
    Title: titles.fi, TitleSv: titles.sv, TitleEn: titles.en, EntryKey: key, ParentKey: parent, Url: url,
    OrganisationKey: organisation, SortOrder: (index + 1) * 10,
  },
}));
