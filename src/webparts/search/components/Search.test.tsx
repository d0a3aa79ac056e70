import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { KampusError } from '../../../domain/shared/KampusError';
import { aFoundPage, aPerson } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { Search } from './Search';

const guide = aFoundPage({ id: 'g1', title: 'Matkustusturvallisuus', url: '/sites/kampus/SitePages/Matkustusturvallisuus.aspx' });
const news = aFoundPage({ id: 'n1', title: 'Matkustus muuttuu', isGuide: false, newsKind: 'decision', url: '/sites/kampus-vm/SitePages/matkustus.aspx', siteUrl: '/sites/kampus-vm' });
const person = { kind: 'person', person: aPerson({ displayName: 'Maija Matkustus', organisation: 'VM' }) } as const;
const workspace = { kind: 'workspace', title: 'Matkustuksen verkosto', description: '', url: '/sites/tk-matkustus', hasGuests: true } as const;

const opened = (fragment: string) => {
  window.history.replaceState(null, '', `/${fragment}`);
  const services = fakeServices();
  services.search.pages = [guide];
  services.search.news = [news];
  services.search.people = [person];
  services.search.workspaces = [workspace];
  renderWithApp(<Search strings={strings} isTitleShown instanceId="s" />, services);
  return services;
};
const group = (name: string) => screen.findByRole('region', { name });

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1)); // the shared cache goes a moment after its last user
  window.history.replaceState(null, '', '/');
  jest.restoreAllMocks();
});

it('asks for nothing before something is searched for', async () => {
  const { search } = opened('');
  expect(await screen.findByText('Mitä etsit?')).toBeTruthy();
  expect(search.asked).toEqual([]);
});

it('C23.1: shows guides, news, people and workspaces in this order, by one request', async () => {
  const { search } = opened('#q=matkustus');
  await group('Ohjeet ja sivut');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Ohjeet ja sivut 1', 'Uutiset 1', 'Ihmiset 1', 'Työtilat 1']);
  expect(search.asked).toHaveLength(1);
  expect(within(await group('Uutiset')).getByText('Päätös')).toBeTruthy();
  expect(within(await group('Työtilat')).getByText('Työtilassa on ulkopuolisia jäseniä')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Matkustusturvallisuus' }).querySelector('mark')?.textContent).toBe('Matkustusturvallisuus');
  expect(screen.getByRole('status').textContent).toBe('4 tulosta haulla ”matkustus”');
});

it('follows a link from elsewhere, `?q=`, and what is searched for after it', async () => {
  opened('?q=matkustus');
  await group('Ohjeet ja sivut');
  await userEvent.clear(screen.getByLabelText('Hakusanat'));
  await userEvent.type(screen.getByLabelText('Hakusanat'), 'xyzzy{Enter}');
  expect(await screen.findByText('Haulla ”xyzzy” ei löytynyt mitään.')).toBeTruthy();
  expect(window.location.hash).toBe('#q=xyzzy');
});

it('shows one group alone, and its further results on request', async () => {
  window.history.replaceState(null, '', '/#q=ohje');
  const services = fakeServices();
  services.search.pages = Array.from({ length: 45 }, (_page, index) => aFoundPage({ id: `g${index}`, articleId: `g${index}`, title: `Ohje ${index}` }));
  renderWithApp(<Search strings={strings} isTitleShown instanceId="s" />, services);
  await userEvent.click(await screen.findByRole('button', { name: 'Ohjeet ja sivut: näytä kaikki 45' }));
  expect(window.location.hash).toBe('#q=ohje&group=pages');
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(20));
  await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(40));
  await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(45));
  expect(screen.queryByRole('button', { name: 'Näytä lisää' })).toBeNull();
});

it('narrows to decisions, and says so when nothing is left', async () => {
  const { search } = opened('#q=matkustus');
  await group('Uutiset');
  await userEvent.selectOptions(screen.getByLabelText('Laji'), 'decision');
  await waitFor(() => expect(search.asked[1]?.filters.kind).toBe('decision'));
  expect(search.asked[1]!.groups).toEqual(['news']);
  search.news = [];
  await userEvent.click(await screen.findByRole('button', { name: 'Poista rajaus: Päätös' }));
  await group('Ohjeet ja sivut');
});

it('finds by synonyms', async () => {
  window.history.replaceState(null, '', '/#q=distansarbete');
  const services = fakeServices();
  services.search.sets = [[['etätyö'], ['distansarbete']]];
  services.search.pages = [aFoundPage({})];
  renderWithApp(<Search strings={strings} isTitleShown instanceId="s" />, services);
  expect(await screen.findByRole('link', { name: 'Etätyö ja monipaikkainen työ' })).toBeTruthy();
});

it('does without synonyms that cannot be read', async () => {
  window.history.replaceState(null, '', '/#q=matkustus');
  const services = fakeServices();
  services.search.pages = [guide];
  services.search.synonyms = () => Promise.reject(new KampusError('notFound', 'read Lists/Synonyms'));
  renderWithApp(<Search strings={strings} isTitleShown instanceId="s" />, services);
  expect(await screen.findByRole('link', { name: 'Matkustusturvallisuus' })).toBeTruthy();
});

it('C23.1: no hits give what may have been meant, people and feedback', async () => {
  const services = opened('#q=matkustusturvalisuus');
  await userEvent.click(await screen.findByRole('button', { name: 'matkustusturvallisuus' }));
  expect(await screen.findByRole('link', { name: 'Matkustusturvallisuus' })).toBeTruthy();
  expect(services.search.asked).toHaveLength(2);
});

it('no hits lead on to people, feedback and documents', async () => {
  opened('#q=xyzzy');
  expect(await screen.findByText('Haulla ”xyzzy” ei löytynyt mitään.')).toBeTruthy();
  expect(screen.getByRole('link', { name: /henkilöhaku/ }).getAttribute('href')).toBe('/sites/kampus/SitePages/Henkilot.aspx');
  expect(screen.getByRole('link', { name: /anna palautetta/ }).getAttribute('href')).toBe('/sites/kampus/SitePages/Palaute.aspx');
  expect(screen.getByRole('link', { name: /asiakirjoista/ }).getAttribute('href')).toBe('/sites/kampus/_layouts/15/search.aspx?q=xyzzy');
});

it('says which group failed, and shows the others', async () => {
  window.history.replaceState(null, '', '/#q=matkustus');
  const services = fakeServices();
  services.search.pages = [guide];
  services.search.broken = { people: new KampusError('unexpected', 'search people') };
  renderWithApp(<Search strings={strings} isTitleShown instanceId="s" />, services);
  expect(await screen.findByText('Tätä ei saatu haettua: Ihmiset.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Matkustusturvallisuus' })).toBeTruthy();
});

it.each([
  ['throttled', 'Palvelussa on ruuhkaa.'],
  ['offline', 'Ei verkkoyhteyttä.'],
  ['unexpected', 'Haku ei onnistunut.']
] as const)('says when the search is %s', async (kind, text) => {
  window.history.replaceState(null, '', '/#q=matkustus');
  const services = fakeServices();
  services.search.failure = new KampusError(kind, 'search');
  renderWithApp(<Search strings={strings} isTitleShown instanceId="s" />, services);
  expect(await screen.findByText(text)).toBeTruthy();
});

it('keeps nothing of what was searched for, or found, in the browser', async () => {
  opened('#q=matkustus');
  await group('Ihmiset');
  window.dispatchEvent(new Event('pagehide'));
  expect(JSON.stringify({ ...window.localStorage })).not.toMatch(/matkust/i);
});
