import { act, screen } from '@testing-library/react';
import type { PeopleDirectory, PeoplePage } from '../../../domain/people/PeopleDirectory';
import type { Person } from '../../../domain/people/Person';
import { KampusError } from '../../../domain/shared/KampusError';
import { aPerson } from '../../../testing/builders';
import { button, carl, eachOnAFirstVisit, field, find, juhani, leena, names, pause, sanni, settled, show, user } from './testing/peopleScreen';

eachOnAFirstVisit();

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
