import type { OrganisationKey } from './organisations';
import { everyone, groupOf, serviceOwners } from './people/groups';
import { guest } from './people/castList';
import { inThree } from './language';
import type { DemoSite } from './sites';

/** A file that stands ready in a workspace's library. */
export interface WorkspaceDocument {
  readonly name: string;
  readonly text: string;
}

/** A team workspace: internal (tt-) or with guests (tk-). */
export interface Workspace extends DemoSite {
  readonly organisation: OrganisationKey;
  readonly purpose: string;
  /** `open`: everyone reads it; `listed`: everyone learns its name; `closed`: its members only. */
  readonly visibility: 'open' | 'listed' | 'closed';
  /** How many days ago it was last used. */
  readonly usedDaysAgo: number;
  /** In how many days it ends. */
  readonly endsInDays: number;
  readonly documents: readonly WorkspaceDocument[];
}

interface Given extends Partial<Pick<Workspace, 'visibility' | 'usedDaysAgo' | 'endsInDays'>> {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly organisation: OrganisationKey;
  /** Accounts; the first one and the second are the owner and the deputy. */
  readonly members: readonly string[];
  readonly readers?: readonly string[];
  readonly documents?: readonly WorkspaceDocument[];
}

const upnOf = (account: string): string => (account.includes('@') ? account : `${account}@gov.example`);

const workspace = ({ name, title, purpose, organisation, members, readers = [], visibility = 'listed', usedDaysAgo = 3, endsInDays = 400, documents = [] }: Given): Workspace => ({
  url: `/sites/${name}`, titles: inThree(title, title, title), kind: 'team', language: 'fi', isMultilingual: true, organisation, hub: 'joined',
  readers, writers: members.map(upnOf), owners: [...members.slice(0, 2).map(upnOf), serviceOwners], purpose, documents,
  description: purpose, admitsGuests: name.startsWith('tk-'), visibility, usedDaysAgo, endsInDays,
});

/** Groups of one who leads many: so many that the list of own workspaces is long. */
const peers = ['sanni.provstrom', 'kaarlo.harjoitusmaki', 'maarit.kuvitelmajarvi', 'timo.otosvuori', 'christina.modellholm', 'saara.keksintoaho', 'eeva.mukailuoja', 'marja.nayteniemi', 'esihenkilo.mmm'];
const peerGroups: readonly Workspace[] = Array.from({ length: 60 }, (_, index) => workspace({
  name: `tt-vertaisryhma-${String(index + 1).padStart(2, '0')}`, title: `Esihenkilöiden vertaisryhmä ${index + 1}`, organisation: 'VNK',
  purpose: 'Esihenkilöiden keskustelut ja vertaistuki.', usedDaysAgo: 4 + index, endsInDays: 365 + index,
  members: ['tiina.sepiteranta', 'pekka.hahmoluoto', ...[0, 1, 2].map((step) => peers[(index + 2 * step) % peers.length] as string)],
}));

/** Some workspaces to begin with: internal ones, of which one is open to all and one closed, one with a partner, and the sixty of one person. */
export const workspaces: readonly Workspace[] = [
  workspace({
    name: 'tt-kansainvalinen-valmistelu', title: 'Kansainvälisen yhteistyön valmisteluryhmä', organisation: 'VM',
    purpose: 'Ministeriön kannat kansainvälisiin kokouksiin.',
    members: ['kaarlo.harjoitusmaki', 'otto.afprov', 'virkamies.vm', 'anna-leena.mallikorpi', 'virkamies.stm'],
    documents: [
      { name: 'Kokousmuistio 3.txt', text: 'Sovittiin, että osastot toimittavat kantansa viikkoa ennen kokousta.\nSeuraava kokous torstaina klo 13.\n' },
      { name: 'Osastojen yhteyshenkilöt.csv', text: 'Osasto;Yhteyshenkilö\nbudjettiosasto;Anna-Leena Mallikorpi\nkunta- ja aluehallinto-osasto;Otto af Prov\n' },
    ],
  }),
  workspace({
    name: 'tt-tuottavuusohjelma', title: 'Tuottavuusohjelman sihteeristö', organisation: 'VM',
    purpose: 'Ohjelman valmistelu ja seuranta kaikissa ministeriöissä.',
    members: ['juhani.maki', 'virkamies.vm', 'tiina.sepiteranta', 'esihenkilo.mmm', 'paakayttaja.tem'],
    documents: [{ name: 'Aikataulu.csv', text: 'Vaihe;Valmis\nMinisteriöiden suunnitelmat;tammikuu\nYhteenveto;maaliskuu\n' }],
  }),
  workspace({
    name: 'tt-lukutaitoverkosto', title: 'Lukutaitotyön verkosto', organisation: 'OKM',
    purpose: 'Kaikille avoin verkosto lukemisen edistämiseksi.',
    members: ['omistaja.okm', 'erik.skisslund', 'hyvaksyja.okm'], readers: [everyone], visibility: 'open', usedDaysAgo: 1,
    documents: [{ name: 'Verkostopäivän ohjelma.txt', text: '9.00 Avaus\n9.15 Isät lukijoina\n10.30 Monikieliset perheet\n' }],
  }),
  workspace({
    name: 'tt-mmm-uudistus', title: 'MMM:n organisaatiouudistus', organisation: 'MMM',
    purpose: 'Uudistuksen valmistelu ja henkilöstön kysymykset.',
    members: ['riikka.nayteharju', 'esihenkilo.mmm'], readers: [groupOf('MMM', 'henkilosto')],
    documents: [{ name: 'Kysymykset ja vastaukset.txt', text: 'Muuttuuko toimipaikkani? Ei muutu.\nKuka on esihenkilöni? Katso henkilökortistasi.\n' }],
  }),
  workspace({
    name: 'tk-korkeakoulusopimukset', title: 'Korkeakoulujen sopimusneuvottelut', organisation: 'OKM',
    purpose: 'Neuvottelujen yhteinen aineisto korkeakoulujen kanssa.',
    members: ['omistaja.okm', 'hyvaksyja.okm', 'virkamies.vm', guest.upn],
    documents: [{ name: 'Neuvottelukalenteri.csv', text: 'Päivä;Aihe\n1;Tavoitteet\n2;Rahoitus\n' }],
  }),
  workspace({
    name: 'tt-valmiusharjoitus', title: 'Valmiusharjoituksen suunnittelu', organisation: 'VNK', visibility: 'closed',
    purpose: 'Syksyn valmiusharjoituksen kulku ja tehtävät.',
    members: ['pekka.hahmoluoto', 'eeva.mukailuoja', 'vesa.testipelto'],
    documents: [{ name: 'Harjoituksen kulku.txt', text: 'Vaihe 1 alkaa aamulla, vaihe 2 iltapäivällä.\n' }],
  }),
  ...peerGroups,
];
