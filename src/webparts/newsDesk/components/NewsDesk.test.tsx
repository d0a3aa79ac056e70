import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { KampusError } from '../../../domain/shared/KampusError';
import { aPerson } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { NewsDesk } from './NewsDesk';

jest.setTimeout(20_000);

const onSite = (siteUrl = '/sites/kampus-vm') => ({ ...fakeServices(), place: { homeSiteUrl: '/sites/kampus', siteUrl, siteTitle: 'VM:n osio' } });
const live = { version: '1.0', promotedState: 2, firstPublishedAt: '2026-11-01T08:00:00Z' };

function draw(services = onSite()) {
  renderWithApp(<NewsDesk strings={strings} isTitleShown instanceId="desk" />, services);
  return services;
}

const field = (name: string): Promise<HTMLElement> => screen.findByLabelText(name, { exact: false, selector: 'input, textarea, select' });

/** Puts a whole text into a field, as one paste does: a stroke of a key draws the panel anew, and slow machines run this too. */
async function put(name: string, value: string): Promise<void> {
  fireEvent.change(await field(name), { target: { value } });
}

async function fill(): Promise<void> {
  await put('Otsikko', 'Tietoiskut alkavat');
  await put('Tiivistelmä', 'Viisi tietoiskua.');
  fireEvent.change(await screen.findByLabelText('Teksti'), { target: { value: 'Torstaisin.' } });
  await put('Voimassa asti', '2026-12-31');
}

beforeEach(() => window.localStorage.clear());
afterEach(async () => {
  cleanup();
  // The shared query client goes a moment after its last user.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

it('C3.2: shows each state with its count, and walks them by arrow keys', async () => {
  const services = onSite();
  services.newsDesk.given({}, { title: 'Luonnos yksi' });
  services.newsDesk.given(live, { title: 'Julkaistu yksi' });
  draw(services);
  const draft = await screen.findByRole('tab', { name: '1 Luonnos' });
  expect(screen.getByRole('tab', { name: '1 Julkaistu' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Luonnos yksi' })).toBeTruthy();
  draft.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '1 Julkaistu' }));
  expect(screen.getByRole('button', { name: 'Julkaistu yksi' })).toBeTruthy();
});

it('C3.1, C3.6: publishing waits for the obligatory fields, and then makes news', async () => {
  const services = draw();
  await userEvent.click(await screen.findByRole('button', { name: 'Kirjoita uutinen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Julkaise' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Tarkistus ennen julkaisua' }));
  expect(screen.queryByText(/Tallentamattomia muutoksia/)).toBeNull();
  expect((await services.newsDesk.pages('/sites/kampus-vm')).pages).toHaveLength(0);
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Julkaise' }));
  expect(await screen.findByText(/^Julkaistu klo/)).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'Avaa julkaistu uutinen' })).getAttribute('href')).toMatch(/^\/sites\/kampus-vm\/SitePages\//);
  expect((await services.newsDesk.pages('/sites/kampus-vm')).pages[0]).toMatchObject({ title: 'Tietoiskut alkavat', version: '1.0', promotedState: 2 });
});

it('C3.7: a save that fails keeps every word, also for the next visit, and one page is made of two attempts', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const services = draw();
  await userEvent.click(await screen.findByRole('button', { name: 'Kirjoita uutinen' }));
  await fill();
  services.newsDesk.failure = new KampusError('throttled', 'save', { status: 503 });
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  expect(await screen.findByText('Palvelussa on ruuhkaa.')).toBeTruthy();
  services.newsDesk.failure = null;
  cleanup();
  draw(services);
  await userEvent.click(await screen.findByRole('button', { name: 'Kirjoita uutinen' }));
  expect(((await field('Otsikko')) as HTMLInputElement).value).toBe('Tietoiskut alkavat');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  expect(await screen.findByText(/^Tallennettu klo/)).toBeTruthy();
  expect((await services.newsDesk.pages('/sites/kampus-vm')).pages).toHaveLength(1);
  jest.restoreAllMocks();
});

it('C3.7: a colleague’s version and mine are shown, and the chosen one stays', async () => {
  const services = onSite();
  const page = services.newsDesk.given({}, { title: 'Viikolla 47', summary: 'S', body: 'T', expires: '2026-12-31' });
  draw(services);
  await userEvent.click(await screen.findByRole('button', { name: 'Viikolla 47' }));
  const title = await field('Otsikko');
  services.newsDesk.savedByColleague(page, { title: 'Viikolla 48' });
  await userEvent.type(title, ' jo');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  const conflict = await screen.findByRole('group', { name: 'Kaksi versiota samasta uutisesta' });
  expect(within(conflict).getByText('Viikolla 47 jo')).toBeTruthy();
  expect(within(conflict).getByText('Viikolla 48')).toBeTruthy();
  await userEvent.click(within(conflict).getByRole('radio', { name: /Toisen versio/ }));
  await userEvent.click(within(conflict).getByRole('button', { name: 'Tallenna valitut versiot' }));
  expect(await screen.findByText(/^Tallennettu klo/)).toBeTruthy();
  expect((await services.newsDesk.open(page)).content.title).toBe('Viikolla 48');
});

it('C3.3: who may not write on the site is told so, and shown no drafts', async () => {
  const services = onSite();
  services.newsDesk.writable = [];
  services.newsDesk.given({}, { title: 'Luonnos yksi' });
  draw(services);
  expect(await screen.findByText('Sinulla ei ole oikeutta julkaista tällä sivustolla')).toBeTruthy();
  expect(screen.queryByText('Luonnos yksi')).toBeNull();
});

it('C3.7: a page that a colleague has checked out shows both versions, and mine can become a new item', async () => {
  const services = onSite();
  const page = services.newsDesk.given({}, { title: 'Viikolla 47', summary: 'S', body: 'T', expires: '2026-12-31' });
  draw(services);
  await userEvent.click(await screen.findByRole('button', { name: 'Viikolla 47' }));
  await userEvent.type(await field('Otsikko'), ' jo');
  services.newsDesk.checkedOutBy(page, 'Ida Näytelä');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  const both = await screen.findByRole('group', { name: 'Kaksi versiota samasta uutisesta' });
  expect(within(both).getByText('Ida Näytelä muokkaa sivua juuri nyt.')).toBeTruthy();
  expect(within(both).getByText('Viikolla 47 jo')).toBeTruthy();
  expect(within(both).getByText('Viikolla 47')).toBeTruthy();
  await userEvent.click(within(both).getByRole('button', { name: 'Tallenna uutena uutisena' }));
  expect(await screen.findByText(/^Tallennettu klo/)).toBeTruthy();
  const { pages } = await services.newsDesk.pages('/sites/kampus-vm');
  expect(pages.map(({ title }) => title).sort()).toEqual(['Viikolla 47', 'Viikolla 47 jo']);
});

it('C3.4: what is offered stands under "Hyväksyttävänä" until it is decided on, and says that it is live in its section', async () => {
  const services = onSite();
  const page = services.newsDesk.given(live, { title: 'Tarjottava' });
  await services.newsOffers.offer(page, page.uniqueId, 'VM');
  draw(services);
  await userEvent.click(await screen.findByRole('tab', { name: '1 Hyväksyttävänä' }));
  expect(await screen.findByText('Julkaistu omassa osiossa')).toBeTruthy();
  expect(screen.getByRole('tab', { name: '0 Julkaistu' })).toBeTruthy();
});

it('of very many pages the newest are read, and older ones on demand', async () => {
  const services = onSite();
  services.newsDesk.stretch = 2;
  ['yksi', 'kaksi', 'kolme'].forEach((title) => services.newsDesk.given({}, { title }));
  draw(services);
  expect(await screen.findByText(/sivuston 2 uusinta sivua/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Hae vanhempia' }));
  expect(await screen.findByRole('tab', { name: '3 Luonnos' })).toBeTruthy();
  expect(screen.queryByText(/uusinta sivua/)).toBeNull();
});

it('the owner is chosen by name, and kept as an address', async () => {
  const services = onSite();
  const ida = aPerson({ displayName: 'Ida Näytelä', loginName: 'i:0#.f|membership|ida.naytela@gov.example' });
  services.people.all = [ida];
  const page = services.newsDesk.given({}, { title: 'Omistettu', owner: 'ida.naytela@gov.example' });
  draw(services);
  await userEvent.click(await screen.findByRole('button', { name: 'Omistettu' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Poista Ida Näytelä' }));
  expect(screen.getByText('Omistaja puuttuu')).toBeTruthy();
  await userEvent.type(screen.getByRole('combobox', { name: 'Omistaja' }), 'ida');
  await userEvent.click(await screen.findByRole('option', { name: /Ida Näytelä/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  expect(await screen.findByText(/^Tallennettu klo/)).toBeTruthy();
  expect((await services.newsDesk.open(page)).content.owner).toBe('ida.naytela@gov.example');
});

it('what was typed is found again after a reload, also when its page is gone meanwhile', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const services = onSite();
  const page = services.newsDesk.given({}, { title: 'Katoava', summary: 'S' });
  draw(services);
  expect(screen.queryByText(/tallentamatonta tekstiä/)).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Katoava' }));
  await userEvent.type(await field('Otsikko'), ' juttu');
  cleanup();
  await services.newsDesk.remove(page);
  draw(services);
  await userEvent.click(await screen.findByRole('button', { name: 'Jatka: Katoava juttu' }));
  expect(((await field('Otsikko')) as HTMLInputElement).value).toBe('Katoava juttu');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Tallenna uutena uutisena' }));
  expect(await screen.findByText(/^Tallennettu klo/)).toBeTruthy();
  expect((await services.newsDesk.pages('/sites/kampus-vm')).pages.map(({ title }) => title)).toEqual(['Katoava juttu']);
  jest.restoreAllMocks();
});

it('C4.1: whom a page concerns is chosen by organisation', async () => {
  const services = onSite();
  const page = services.newsDesk.given({}, { title: 'Koskee', audience: 'supervisors' });
  draw(services);
  await userEvent.click(await screen.findByRole('button', { name: 'Koskee' }));
  const group = await screen.findByRole('group', { name: 'Keitä uutinen koskee' });
  await userEvent.click(within(group).getByRole('button', { name: 'STM' }));
  await userEvent.click(within(group).getByRole('button', { name: 'supervisors' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  expect(await screen.findByText(/^Tallennettu klo/)).toBeTruthy();
  expect((await services.newsDesk.open(page)).content.audience).toBe('STM');
});
