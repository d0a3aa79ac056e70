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
  readonly purpose: string;
  readonly documents: readonly WorkspaceDocument[];
}

interface Given {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly organisation: OrganisationKey;
  /** Accounts; the first one and the second are the owner and the deputy. */
  readonly members: readonly string[];
  readonly readers?: readonly string[];
  readonly documents: readonly WorkspaceDocument[];
}

const upnOf = (account: string): string => (account.includes('@') ? account : `${account}@gov.example`);

const workspace = ({ name, title, purpose, organisation, members, readers = [], documents }: Given): Workspace => ({
  url: `/sites/${name}`, titles: inThree(title, title, title), kind: 'team', language: 'fi', isMultilingual: false, organisation, hub: 'joined',
  readers, writers: members.map(upnOf), owners: [...members.slice(0, 2).map(upnOf), serviceOwners], purpose, documents,
});

/** Some workspaces to begin with: four internal ones, of which one is open to all, and one with a partner. */
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
    members: ['omistaja.okm', 'erik.skisslund', 'hyvaksyja.okm'], readers: [everyone],
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
];
