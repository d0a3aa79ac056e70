import {
  addField, addFile, addItem, addMember, addPages, addUser, assignRole, breakInheritance, createList, createSite, everyoneExceptExternal,
  joinHub, listByUrl, makeHub, openStore, role, setProfile, type Clock, type CreatedSite, type Principal, type Store, userByUpn,
} from '../../store/index';
import { searchIndexOf } from '../searchIndexOf';
import { search, type SearchResults } from '../query/search';
import { defaultRequest, type SearchRequest } from '../query/SearchRequest';

/** A clock that tests set. */
export interface TestClock extends Clock {
  time: number;
}

export const origin = 'http://127.0.0.1:4321';

/** A small tenant: an open site and a closed one, news, documents, a list and people. */
export interface SearchTenant {
  store: Store;
  clock: TestClock;
  open: CreatedSite;
  closed: CreatedSite;
  /** Runs a search as a user and gives the results; the index is brought up to date first unless told not to. */
  readonly find: (user: string, query: string, request?: Partial<SearchRequest>) => SearchResults;
  /** Titles of what a user finds, in order. */
  readonly titles: (user: string, query: string, request?: Partial<SearchRequest>) => (string | null)[];
  readonly user: (name: string) => Principal;
}

const upn = (name: string): string => (name.includes('@') ? name : `${name}@gov.example`);

/** Users: `vm` (a member of the closed site), `stm` (of neither), `admin` (the tenant's), and a guest. */
export function searchTenant(): SearchTenant {
  const clock: TestClock = { time: Date.parse('2026-03-04T10:00:00Z'), now: () => clock.time };
  const store = openStore(':memory:', clock);
  const admin = addUser(store, { upn: upn('admin'), title: 'Petri Oletuskallio', tenantAdmin: true });
  const vm = addUser(store, { upn: upn('vm'), title: 'Helmi Esimerkkilä' });
  const stm = addUser(store, { upn: upn('stm'), title: 'Eero Mallikorpi' });
  addUser(store, { upn: 'vieras@partner.example', title: 'Vieras Vierailija', guest: true });
  addPeople(store);
  const open = site(store, admin, '/sites/kampus', 'Kampus');
  const closed = site(store, admin, '/sites/kampus-vm-oma', 'Vain VM');
  makeHub(store, open.siteId);
  joinHub(store, closed.siteId, open.siteId);
  addMember(store, open.groups.visitors, everyoneExceptExternal(store));
  addMember(store, closed.groups.visitors, vm);
  addNews(store, open, closed, vm);
  addLists(store, open, vm, stm);
  const index = searchIndexOf(store);
  index.indexAll();

  const user = (name: string): Principal => userByUpn(store, upn(name))!;
  const find: SearchTenant['find'] = (name, queryText, request = {}) => {
    index.crawl();
    return search(store, { ...defaultRequest, rowLimit: 500, queryText, ...request }, { user: user(name), origin, variables: {} });
  };
  const titles: SearchTenant['titles'] = (name, query, request) =>
    find(name, query, request).rows.map(row => row.find(cell => cell.Key === 'Title')?.Value ?? null);
  return { store, clock, open, closed, find, titles, user };
}

function site(store: Store, ownerId: number, url: string, title: string): CreatedSite {
  const created = createSite(store, { url, title, template: 'SITEPAGEPUBLISHING#0', ownerId });
  addField(store, created.webId, { internalName: 'KampusKind', kind: 'Choice', choices: ['news', 'decision'] });
  const pages = listByUrl(store, created.webId, 'SitePages')!;
  addField(store, pages.id, { internalName: 'KampusKind', kind: 'Choice', choices: ['news', 'decision'] });
  addField(store, pages.id, { internalName: 'OnlyHere', kind: 'Text' });
  return created;
}

function addNews(store: Store, open: CreatedSite, closed: CreatedSite, authorId: number): void {
  const page = (name: string, title: string, day: string, data: Record<string, unknown> = {}) => ({
    name, authorId, created: `${day}T08:00:00Z`, modified: `${day}T09:00:00Z`,
    data: { Title: title, PromotedState: 2, FirstPublishedDate: `${day}T09:00:00Z`, KampusKind: 'news', ...data },
  });
  addPages(store, listByUrl(store, open.webId, 'SitePages')!.id, [
    page('etatyo.aspx', 'Etätyön ohje uudistui', '2026-03-01', { CanvasContent1: '<p>Monipaikkainen työ &amp; turvallisuus</p>', Description: 'Ohje kaikille' }),
    page('paatos.aspx', 'Hallituksen päätös', '2026-03-02', { KampusKind: 'decision', OnlyHere: 'ainoastaan' }),
    page('beslut.aspx', 'Regeringens beslut', '2026-03-02', { _SPIsTranslation: true, _SPTranslationLanguage: 'sv-se', KampusKind: 'decision' }),
    { ...page('luonnos.aspx', 'Keskeneräinen luonnos', '2026-03-03'), level: 2, uiVersion: 1 },
    { ...page('etusivu.aspx', 'Etusivu', '2026-01-01', { PromotedState: 0, FirstPublishedDate: undefined }) },
  ]);
  addPages(store, listByUrl(store, closed.webId, 'SitePages')!.id, [
    page('vmbaro.aspx', 'VMBaro tulokset', '2026-03-03', { CanvasContent1: '<p>Salainenluku kolme</p>', KampusKind: 'decision' }),
  ]);
  addFile(store, listByUrl(store, open.webId, 'Shared Documents')!.id, { name: 'matkaohje.txt', content: 'Matkustamisen ohjeet virkamatkoille', authorId });
}

function addLists(store: Store, open: CreatedSite, vm: number, stm: number): void {
  const answers = createList(store, { webId: open.webId, title: 'Vastaukset', settings: { ReadSecurity: 2 } });
  addItem(store, answers.id, { data: { Title: 'Oma vastaus vm' }, authorId: vm });
  addItem(store, answers.id, { data: { Title: 'Oma vastaus stm' }, authorId: stm });
  const notes = createList(store, { webId: open.webId, title: 'Muistiot' });
  const secret = addItem(store, notes.id, { data: { Title: 'Suljettu muistio' }, authorId: vm });
  addItem(store, notes.id, { data: { Title: 'Avoin muistio' }, authorId: vm });
  const scope = breakInheritance(store, { webId: open.webId, listId: notes.id, itemId: secret }, false);
  assignRole(store, scope, vm, role.read);
  const hidden = createList(store, { webId: open.webId, title: 'Ei hakuun', settings: { NoCrawl: true } });
  addItem(store, hidden.id, { data: { Title: 'Indeksoimaton muistio' }, authorId: vm });
}

function addPeople(store: Store): void {
  const people = [['Juhani', 'Mäki'], ['Leena', 'Mäkinen'], ['Carl', 'von Mall'], ['Sean', "O'Dowd"], ['Anna-Leena', 'Mallikorpi'], ['Åsa', 'Återholm'], ['Örjan', 'Ärendegren']];
  for (const [first, last] of people as [string, string][]) {
    const id = addUser(store, { upn: upn(`${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, '')), title: `${first} ${last}` });
    setProfile(store, id, { FirstName: first, LastName: last, Department: 'Budjettiosasto', 'SPS-JobTitle': 'neuvotteleva virkamies', 'SPS-Responsibility': 'matkustus|energia' });
  }
}
