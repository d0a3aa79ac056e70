import { inThree, type Localized } from '../language';
import { homeSiteUrl, sectionUrl } from '../sites';
import type { ListRow } from './listRow';

const page = (slug: string): string => `${homeSiteUrl}/SitePages/${slug}.aspx`;

const link = (titles: Localized, url: string, organisation = '', isMandatory = false) => ({ titles, url, organisation, isMandatory });

/** Systems are invented: their addresses are at gov.example, which leads nowhere. */
const links = [
  link(inThree('Palveluportaali', 'Serviceportalen', 'Service portal'), 'https://palvelut.gov.example/', '', true),
  link(inThree('Matkanhallinta', 'Resehantering', 'Travel management'), 'https://matkat.gov.example/'),
  link(inThree('Asianhallinta', 'Ärendehantering', 'Records management'), 'https://asiat.gov.example/'),
  link(inThree('Hankesalkku', 'Projektportföljen', 'Project portfolio'), 'https://hankkeet.gov.example/'),
  link(inThree('Kokoustilat', 'Mötesrum', 'Meeting rooms'), 'https://tilat.gov.example/'),
  link(inThree('Käännöspalvelu', 'Översättningstjänsten', 'Translation service'), 'https://kaannokset.gov.example/'),
  link(inThree('Matkustusturvallisuus', 'Resesäkerhet', 'Travel safety'), page('Matkustusturvallisuus')),
  link(inThree('Etätyö', 'Distansarbete', 'Remote work'), page('Etatyo')),
  link(inThree('Budjettijärjestelmä', 'Budgetsystemet', 'Budget system'), 'https://budjetti.gov.example/', 'VM'),
  link(inThree('Talousarvion laadintaohjeet', 'Anvisningar för budgeten', 'Budget instructions'), sectionUrl('VM', false), 'VM'),
  link(inThree('Lausuntopalvelu', 'Utlåtandetjänsten', 'Consultation service'), 'https://lausunnot.gov.example/', 'STM'),
  link(inThree('Liikenteen tilannekuva', 'Lägesbild för trafiken', 'Traffic situation'), 'https://liikenne.gov.example/', 'LVM'),
  link(inThree('Konsulipäivystys', 'Konsulär jour', 'Consular duty service'), 'https://paivystys.gov.example/', 'UM', true),
  link(inThree('Metsätuhojen tilannekuva', 'Lägesbild över skogsskador', 'Forest damage'), 'https://metsat.gov.example/', 'MMM'),
  link(inThree('Avustushaut', 'Understödsansökningar', 'Grant applications'), 'https://avustukset.gov.example/', 'OKM'),
];

/** Links that everyone, or an organisation, has on the desktop. */
export const quickLinkRows: readonly ListRow[] = links.map(({ titles, url, organisation, isMandatory }, index) => ({
  list: 'Lists/QuickLinks',
  ...(organisation ? { folder: organisation } : {}),
  data: {
    Title: titles.fi, TitleSv: titles.sv, TitleEn: titles.en, Url: url, OrganisationKey: organisation,
    IsMandatory: isMandatory, SortOrder: (index + 1) * 10,
  },
}));
