/* eslint-disable no-script-url -- hostile addresses are what is tried here */
import { cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import strings from '../loc/fi';
import { KampusError } from '../../../domain/shared/KampusError';
import { aQuickLink, inFinnish } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import { QuickLinks } from './QuickLinks';

const desktop = () => [
  aQuickLink({ id: 'shared-1', titles: inFinnish('Palveluportaali'), isMandatory: true }),
  aQuickLink({ id: 'shared-2', titles: inFinnish('Kokoustilat') }),
  aQuickLink({ id: 'shared-3', titles: inFinnish('Budjetti'), origin: 'organisation', organisation: 'VM' }),
  aQuickLink({ id: 'shared-4', titles: inFinnish('Lausunnot'), origin: 'organisation', organisation: 'STM' })
];
const given = ['Palveluportaali', 'Kokoustilat', 'Budjetti'];

function show(links = desktop()) {
  const services = fakeServices();
  services.quickLinks.links = links;
  renderWithApp(<QuickLinks strings={strings} instanceId="links" />, services);
  return services;
}

async function edit() {
  await userEvent.click(await screen.findByRole('button', { name: 'Muokkaa' }));
}
const shown = () => screen.getAllByRole('link').map(({ textContent }) => textContent);
const edited = () => within(screen.getByRole('list', { name: 'Pikalinkkien järjestys' })).getAllByRole('listitem');
const names = () => edited().map(({ textContent }) => textContent?.split(' ')[0]);
const button = (name: string) => screen.getByRole('button', { name });

async function type(name: string, address: string) {
  await userEvent.click(button('Lisää oma linkki'));
  await userEvent.type(screen.getByLabelText('Nimi'), name);
  await userEvent.type(screen.getByLabelText('Osoite'), address);
  await userEvent.click(button('Tallenna'));
}

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('the desktop', () => {
  it('shows mandatory, common and the reader’s organisation’s links', async () => {
    show();
    await waitFor(() => expect(shown()).toEqual(given));
    expect(screen.getByRole('region', { name: 'Pikalinkit' })).toBeTruthy();
  });

  it('says that there are none, and leads to adding', async () => {
    show([]);
    await screen.findByText('Ei linkkejä');
    await userEvent.click(screen.getAllByRole('button', { name: 'Muokkaa' })[1]!);
    expect(button('Lisää oma linkki')).toBeTruthy();
  });

  it('says when they cannot be read, and reads them when asked', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    const services = fakeServices();
    services.quickLinks.links = desktop();
    services.quickLinks.failure = new KampusError('unexpected', 'read', { status: 500 });
    renderWithApp(<QuickLinks strings={strings} instanceId="links" />, services);
    await screen.findByText('Linkkejä ei saatu haettua.');
    services.quickLinks.failure = null;
    await userEvent.click(button('Yritä uudelleen'));
    await waitFor(() => expect(shown()).toEqual(given));
  });
});

describe('moving (C6.1)', () => {
  it('by the buttons is announced, saved, shown, and the focus goes along', async () => {
    const services = show();
    await edit();
    await userEvent.click(button('Siirrä alaspäin: Palveluportaali'));
    expect(names()).toEqual(['Kokoustilat', 'Palveluportaali', 'Budjetti']);
    expect(document.activeElement).toBe(button('Siirrä alaspäin: Palveluportaali'));
    expect(screen.getByText('Palveluportaali on nyt paikalla 2, linkkejä on 3.').getAttribute('role')).toBe('status');
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Tallennettu');
    expect(services.quickLinks.order).toEqual(['shared-2', 'shared-3', 'shared-1']);
    await userEvent.click(button('Valmis'));
    expect(shown()).toEqual(['Kokoustilat', 'Budjetti', 'Palveluportaali']);
  });

  it('by dragging puts the link where it is dropped', async () => {
    const services = show();
    await edit();
    const dataTransfer = { setData: jest.fn(), effectAllowed: '' };
    const rows = edited();
    fireEvent.dragStart(rows[2]!, { dataTransfer });
    const over = createEvent.dragOver(rows[0]!);
    fireEvent(rows[0]!, over);
    expect(over.defaultPrevented).toBe(true);
    fireEvent.drop(rows[0]!, { dataTransfer });
    expect(names()).toEqual(['Budjetti', 'Palveluportaali', 'Kokoustilat']);
    await waitFor(() => expect(services.quickLinks.order).toEqual(['shared-3', 'shared-1', 'shared-2']));
  });

  it('that cannot be saved stays on screen and is saved when asked again', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    const services = show();
    await edit();
    services.quickLinks.failure = new KampusError('offline', 'save');
    await userEvent.click(button('Siirrä ylöspäin: Budjetti'));
    await screen.findByText('Ei verkkoyhteyttä.');
    expect(names()).toEqual(['Palveluportaali', 'Budjetti', 'Kokoustilat']);
    services.quickLinks.failure = null;
    await userEvent.click(button('Yritä uudelleen'));
    await screen.findByText('Tallennettu');
    expect(services.quickLinks.order).toEqual(['shared-1', 'shared-3', 'shared-2']);
  });
});

describe('own links', () => {
  it('are added, renamed and removed', async () => {
    const services = show();
    await edit();
    await type('Hankkeet', 'https://hankkeet.gov.example/');
    await waitFor(() => expect(names()).toEqual([...given, 'Hankkeet']));
    expect(document.activeElement).toBe(button('Lisää oma linkki'));

    await userEvent.click(button('Muuta: Hankkeet'));
    await userEvent.clear(screen.getByLabelText('Nimi'));
    await userEvent.type(screen.getByLabelText('Nimi'), 'Salkku{Enter}');
    await waitFor(() => expect(names()).toEqual([...given, 'Salkku']));
    expect(services.quickLinks.links[4]?.titles.fi).toBe('Salkku');

    await userEvent.click(button('Poista: Salkku'));
    await waitFor(() => expect(names()).toEqual(given));
    expect(services.quickLinks.links).toHaveLength(4);
  });

  it.each([
    ['javascript:alert(1)', /ei hyväksytä/],
    ['data:text/html,x', /ei hyväksytä/],
    ['http://hankkeet.gov.example/', /ei ole suojattu/],
    ['hankkeet', /ei ole kelvollinen/]
  ])('with the address %s are refused, and what was typed stays (C6.2)', async (address, message) => {
    const services = show();
    await edit();
    const { calls } = services.quickLinks;
    await type('Hankkeet', address);
    expect(screen.getByRole('alert').textContent).toMatch(message);
    const field = screen.getByLabelText('Osoite') as HTMLInputElement;
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual([address, 'true']);
    expect(services.quickLinks.calls).toBe(calls);
  });

  it.each([
    ['offline', 'Ei verkkoyhteyttä.'],
    ['throttled', 'Palvelussa on ruuhkaa.'],
    ['conflict', 'Joku on muuttanut samaa sisältöä.'],
    ['forbidden', 'Sinulla ei ole oikeutta tallentaa muutosta.'],
    ['unexpected', 'Muutosta ei saatu tallennettua.']
  ] as const)('keep what was typed when saving fails: %s', async (kind, message) => {
    jest.spyOn(console, 'warn').mockImplementation();
    const services = show();
    await edit();
    services.quickLinks.failure = new KampusError(kind, 'save');
    await type('Hankkeet', 'https://hankkeet.gov.example/');
    await screen.findByText(message);
    expect((screen.getByLabelText('Nimi') as HTMLInputElement).value).toBe('Hankkeet');
    services.quickLinks.failure = null;
    await userEvent.click(button('Tallenna'));
    await waitFor(() => expect(names()).toEqual([...given, 'Hankkeet']));
  });

  it('that were being typed are there again after leaving the editing, and after a reload', async () => {
    show();
    await edit();
    await userEvent.click(button('Lisää oma linkki'));
    await userEvent.type(screen.getByLabelText('Nimi'), 'Aluehallinto');
    await userEvent.click(button('Valmis'));
    await edit();
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', 'Aluehallinto');
    cleanup();
    show();
    await edit();
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', 'Aluehallinto');
    await userEvent.click(button('Peruuta'));
    await userEvent.click(button('Lisää oma linkki'));
    expect(screen.getByLabelText('Nimi')).toHaveProperty('value', '');
  });

  it('are the only ones that can be changed or removed (C6.2)', async () => {
    show();
    await edit();
    expect(screen.getAllByText('Pakollinen')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^(Poista|Muuta):/ })).toBeNull();
  });
});
