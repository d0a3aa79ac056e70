import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { PeopleDirectory, PeoplePage } from '../../../domain/people/PeopleDirectory';
import type { Person } from '../../../domain/people/Person';
import { KampusError } from '../../../domain/shared/KampusError';
import { aPerson, aResponsibility } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { PeopleFinder, type PeopleFinderProps } from './PeopleFinder';

const loginOf = (account: string): string => `i:0#.f|membership|${account}@gov.example`;
const sanni = aPerson({ givenName: 'Sanni', familyName: 'Provström', account: 'sanni@gov.example', title: 'yksikön johtaja' });
const juhani = aPerson({ account: 'juhani@gov.example', managerLogin: loginOf('sanni'), mobile: '+358 00 000 0128', responsibilities: ['matkustusturvallisuus'] });
const leena = aPerson({ givenName: 'Leena', familyName: 'Mäkinen', account: 'leena@gov.example', organisation: 'STM', title: 'hallitusneuvos', managerLogin: loginOf('sanni') });
const carl = aPerson({ givenName: 'Carl', familyName: 'von Mall', account: 'carl@gov.example' });
const emi = aPerson({ givenName: 'Emi', familyName: 'Mihon', account: 'emi@gov.example', location: 'Tokio', hasPhoto: true, phone: '' });

function show(people: Person[] = [sanni, juhani, leena, carl, emi], props: Partial<PeopleFinderProps> = {}) {
  const services = fakeServices();
  services.people.all = people;
  const shown = renderWithApp(<PeopleFinder strings={strings} scope="all" layout="list" isTitleShown instanceId="finder" {...props} />, services);
  return { services, ...shown };
}

const user = userEvent.setup();
const field = (): HTMLInputElement => screen.getByRole('searchbox');
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const names = (): string[] => screen.queryAllByRole('button').flatMap((one) => (one.dataset.person === undefined ? [] : [one.textContent ?? '']));

/** Lets the pause of typing pass, and what it starts come to its end. */
async function pause(ms = 320): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, ms + 30)));
}

async function find(text: string): Promise<void> {
  await user.clear(field());
  await user.type(field(), text);
  await pause();
  await settled();
}

/** Waits until nothing is being fetched. */
async function settled(): Promise<void> {
  await waitFor(() => {
    expect(document.querySelector('[aria-busy="true"]')).toBeNull();
    expect(screen.queryByText('Haetaan henkilöitä')).toBeNull();
  });
}

beforeEach(() => window.localStorage.clear());
afterEach(async () => {
  cleanup();
  // The page's memory of what was asked goes with its last part, a moment later.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

describe('C8.2: searching as one types', () => {
  it('asks nothing before the first letter, and once for a pause of typing', async () => {
    const { services } = show();
    await pause();
    await find(' -');
    expect(services.people.calls).toBe(0);
    expect(screen.getByText('Kirjoita, ketä etsit')).toBeTruthy();
    await find('mäki');
    expect(services.people.calls).toBe(1);
    expect(screen.getByRole('heading', { name: '2 henkilöä haulla ”mäki”' })).toBeTruthy();
    expect(names()).toEqual(['Juhani Mäki', 'Leena Mäkinen']);
  });

  it('answers repeated letters from memory', async () => {
    const { services } = show();
    await find('mäki');
    await find('mall');
    await find(' MÄKI ');
    expect(services.people.calls).toBe(2);
    expect(names()).toEqual(['Juhani Mäki', 'Leena Mäkinen']);
  });

  it('gives outdated searches up, and never lets an old answer overwrite a newer one', async () => {
    const { services } = show();
    const asked: Array<{ readonly signal: AbortSignal | undefined; readonly answer: (people: Person[]) => void }> = [];
    const directory: PeopleDirectory = services.people;
    directory.search = (_query, _start, signal) =>
      new Promise<PeoplePage>((resolve) => asked.push({ signal, answer: (people) => resolve({ people, total: people.length, next: null, values: null }) }));
    await user.type(field(), 'mä');
    await pause();
    await user.type(field(), 'kinen');
    await pause();
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    await act(async () => asked[1]!.answer([leena]));
    await act(async () => asked[0]!.answer([juhani, leena, carl]));
    await pause();
    expect(names()).toEqual(['Leena Mäkinen']);
  });

  it('keeps nothing of people in the browser', async () => {
    show();
    await find('mäki');
    await pause(1100);
    window.dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify({ ...window.localStorage, ...window.sessionStorage })).not.toMatch(/m[äa]ki/i);
  });
});

describe('C8.1: letters', () => {
  it('are Å, Ä and Ö in every language, and von Mall is under M and under V', async () => {
    show();
    expect(button('Sukunimet, alkukirjain Ö')).toBeTruthy();
    await user.click(button('Sukunimet, alkukirjain V'));
    await settled();
    expect(names()).toEqual(['Carl von Mall']);
    expect(screen.getByRole('heading', { name: '1 henkilö, alkukirjain V' })).toBeTruthy();
    await find('m');
    await user.click(button('von Mall, Carl: katso M'));
    expect(document.activeElement).toBe(button('Carl von Mall'));
  });

  it('narrow what is here already without another search', async () => {
    const { services } = show([juhani, carl, sanni]);
    await find('gov');
    expect(names()).toHaveLength(3);
    await user.click(button('P, henkilöitä 1'));
    expect(names()).toEqual(['Sanni Provström']);
    expect(screen.queryByRole('button', { name: /^B,/ })).toBeNull();
    expect(services.people.calls).toBe(1);
  });
});

describe('C8.3: the card', () => {
  it('shows how to reach the person, manager and team, and gives the focus back', async () => {
    show();
    await find('mäki');
    await user.click(button('Juhani Mäki'));
    await settled();
    const card = screen.getByRole('complementary', { name: 'Juhani Mäki' });
    expect(document.activeElement).toBe(within(card).getByRole('heading', { name: 'Juhani Mäki' }));
    expect(within(card).getByRole('link', { name: /Keskustele/ }).getAttribute('href')).toBe('https://teams.microsoft.com/l/chat/0/0?users=juhani%40gov.example');
    expect(within(card).getByRole('link', { name: '+358 00 000 0128' }).getAttribute('href')).toBe('tel:+358000000128');
    expect(within(card).getByRole('link', { name: 'juhani@gov.example' }).getAttribute('href')).toBe('mailto:juhani@gov.example');
    expect(within(card).getByText('matkustusturvallisuus')).toBeTruthy();
    expect(within(card).getByRole('button', { name: 'Sanni Provström' })).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: 'Koko työryhmä (2)' }));
    expect(within(card).getByRole('button', { name: 'Leena Mäkinen' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await pause(0);
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(button('Juhani Mäki'));
  });

  it('shows initials where there is no photo, and asks for a photo only of those who have published one', async () => {
    const { container } = show();
    await find('m');
    const faces = [...container.querySelectorAll('img')].map((image) => [image.getAttribute('src'), image.getAttribute('loading')]);
    expect(faces).toEqual([['/_layouts/15/userphoto.aspx?size=S&accountname=emi%40gov.example', 'lazy']]);
    expect(container.querySelector('li span')?.textContent).toBe('CM');
  });

  it('tells the time where a mission is, and leaves out what the directory does not show', async () => {
    show();
    await find('emi');
    await user.click(button('Emi Mihon'));
    const card = screen.getByRole('complementary', { name: 'Emi Mihon' });
    expect(within(card).getByText('klo 17.00 (Tokio)')).toBeTruthy();
    expect(within(card).queryByText('Puhelin')).toBeNull();
  });

  it('leads to a chart that goes up and down', async () => {
    show();
    await find('leena');
    await user.click(button('Leena Mäkinen'));
    await settled();
    await user.click(button('Organisaatiokaavio'));
    await settled();
    const chart = screen.getByRole('complementary', { name: 'Organisaatiokaavio' });
    await user.click(within(chart).getByRole('button', { name: 'Sanni Provström' }));
    await within(chart).findByRole('button', { name: 'Juhani Mäki' });
    expect(within(chart).getAllByRole('button').map(({ textContent }) => textContent).filter(Boolean)).toEqual(['Sanni Provström', 'Juhani Mäki', 'Leena Mäkinen', 'Avaa kortti']);
    expect(document.activeElement).toBe(within(chart).getByRole('button', { name: 'Sanni Provström' }));
    await user.click(within(chart).getByRole('button', { name: 'Juhani Mäki' }));
    await settled();
    await user.click(within(chart).getByRole('button', { name: 'Avaa kortti' }));
    expect(screen.getByRole('complementary', { name: 'Juhani Mäki' })).toBeTruthy();
  });
});

it('C8.4: shows everybody, hundred by hundred, and fetches on past a page', async () => {
  const crowd = Array.from({ length: 240 }, (_, index) => aPerson({ givenName: 'Aino', familyName: 'Joukkomalli', account: `aino${index}@gov.example` }));
  const { services, container } = show(crowd);
  services.people.pageSize = 150;
  await find('joukko');
  expect(screen.getByText('240 henkilöä haulla ”joukko”', { selector: 'h3' })).toBeTruthy();
  expect(screen.getByText('Näkyvissä 100, yhteensä 240')).toBeTruthy();
  await user.click(screen.getByText('Näytä lisää henkilöitä'));
  await screen.findByText('Näkyvissä 200, yhteensä 240');
  await user.click(screen.getByText('Näytä lisää henkilöitä'));
  await screen.findByText('Kaikki 240 näkyvissä');
  const drawn = new Set([...container.querySelectorAll<HTMLElement>('[data-person]')].map(({ dataset }) => dataset.person));
  expect([services.people.calls, drawn.size]).toEqual([2, 240]);
});

it('is walked by the keyboard from the field through the rows to a card and back', async () => {
  show();
  await find('mäki');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(button('Juhani Mäki'));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(button('Leena Mäkinen'));
  await user.keyboard('{Home}{Enter}');
  await pause(0);
  expect(document.activeElement?.textContent).toBe('Juhani Mäki');
  await user.keyboard('{Escape}');
  await pause(0);
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field());
});

it('narrows by organisation and title, and takes the filter away', async () => {
  show();
  await find('m');
  await user.selectOptions(screen.getByLabelText('Organisaatio'), 'STM');
  await settled();
  expect(names()).toEqual(['Leena Mäkinen']);
  await user.click(button(/Poista rajaus: STM/));
  await settled();
  expect(names()).toHaveLength(4);
});

it('searches only the organisation that an editor has set', async () => {
  show(undefined, { scope: 'own' });
  await find('m');
  expect(names()).not.toContain('Leena Mäkinen');
  expect(screen.queryByLabelText('Organisaatio')).toBeNull();
});

it('says that nobody was found, and what to try', async () => {
  show();
  await find('zzz');
  expect(screen.getByText('Ei henkilöitä tällä haulla')).toBeTruthy();
});

it.each([
  ['throttled', 'Palvelussa on ruuhkaa.'],
  ['offline', 'Ei verkkoyhteyttä.'],
  ['forbidden', 'Sinulla ei ole oikeutta sisältöön'],
  ['unexpected', 'Henkilöitä ei saatu haettua.']
] as const)('says when it cannot search: %s, and keeps what was typed', async (kind, message) => {
  jest.spyOn(console, 'warn').mockImplementation();
  const { services } = show();
  services.people.failure = new KampusError(kind, 'search people');
  await find('mäki');
  expect(screen.getByText(message)).toBeTruthy();
  expect(field().value).toBe('mäki');
});

describe('C8.3: a card', () => {
  it('tells what the person handles, with the deputy, and what the profile tells beside it', async () => {
    const { services } = show();
    services.responsibilities.register.entries = [
      aResponsibility({ id: 1, topics: { fi: 'virkamatkat', sv: 'tjänsteresor', en: '' }, holder: juhani, deputy: leena, confirmedAt: '2026-03-11T09:00:00.000Z' }),
      aResponsibility({ id: 2, topics: { fi: 'Matkustusturvallisuus', sv: '', en: '' }, holder: juhani, deputy: carl, awayFrom: '2026-11-01' }),
      aResponsibility({ id: 3, topics: { fi: 'vanha asia', sv: '', en: '' }, holder: juhani, validTo: '2025-12-31' })
    ];
    await find('juhani');
    await user.click(button(/Juhani/));
    const card = await screen.findByRole('complementary', { name: 'Juhani Mäki' });
    expect(await within(card).findByText('virkamatkat')).toBeTruthy();
    expect(within(card).getByText('Vahvistettava')).toBeTruthy();
    expect(within(card).getByText('Sijainen: Leena Mäkinen')).toBeTruthy();
    expect(within(card).getByText('Poissa, sijainen: Carl von Mall')).toBeTruthy();
    expect(within(card).queryByText('vanha asia')).toBeNull();
    expect(within(card).getAllByText(/matkustusturvallisuus/i)).toHaveLength(1);
  });

  it('looks for workspaces in common when asked to, and not before', async () => {
    const { services } = show();
    services.people.workspaces = { [juhani.loginName]: [{ url: '/sites/tt-tuottavuusohjelma', name: 'Tuottavuusohjelman sihteeristö' }] };
    await find('juhani');
    await user.click(button(/Juhani/));
    await screen.findByRole('complementary', { name: 'Juhani Mäki' });
    expect(screen.queryByRole('link', { name: 'Tuottavuusohjelman sihteeristö' })).toBeNull();
    await user.click(button('Yhteiset työtilat'));
    expect((await screen.findByRole('link', { name: 'Tuottavuusohjelman sihteeristö' })).getAttribute('href')).toBe('/sites/tt-tuottavuusohjelma');
  });

  it('knows the organisation that the directory names instead of giving its key', async () => {
    show([aPerson({ organisation: 'Sosiaali- ja terveysministeriö' })]);
    await find('juhani');
    expect(screen.getAllByText('STM').length).toBeGreaterThan(0);
  });
});
