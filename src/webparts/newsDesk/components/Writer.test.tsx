import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { NewsDesk } from './NewsDesk';

jest.setTimeout(20_000);

function openDesk(): ReturnType<typeof fakeServices> {
  const services = { ...fakeServices(), place: { homeSiteUrl: '/sites/kampus', siteUrl: '/sites/kampus-vm', siteTitle: 'VM:n osio' } };
  renderWithApp(<NewsDesk strings={strings} isTitleShown instanceId="desk" />, services);
  return services;
}

async function openPanel(): Promise<ReturnType<typeof fakeServices>> {
  const services = openDesk();
  await userEvent.click(await screen.findByRole('button', { name: 'Kirjoita uutinen' }));
  return services;
}

async function put(name: string, value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(name, { exact: false, selector: 'input, textarea' }), { target: { value } });
}

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterEach(async () => {
  cleanup();
  // The shared query client goes a moment after its last user.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

it('C3.7: a draft whose title SharePoint cannot store says so before it is sent, and keeps what was typed', async () => {
  const services = await openPanel();
  const title = 'ä'.repeat(256);
  await put('Otsikko', title);
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Tarkistus ennen julkaisua' })));
  expect(screen.getByText('Lyhennä se enintään 255 merkkiin.')).toBeTruthy();
  expect((await services.newsDesk.pages('/sites/kampus-vm')).pages).toEqual([]);
  expect(screen.getByDisplayValue(title)).toBeTruthy();
});

it('C3.2: what is scheduled says when it comes out, in Helsinki, and not when the button was pressed', async () => {
  await openPanel();
  await put('Otsikko', 'Tietoiskut alkavat');
  await put('Tiivistelmä', 'Viisi tietoiskua.');
  fireEvent.change(await screen.findByLabelText('Teksti'), { target: { value: 'Torstaisin.' } });
  await put('Voimassa asti', '2031-12-31');
  await put('Julkaistaan', '2030-01-10T08:00');
  await userEvent.click(screen.getByRole('button', { name: 'Ajasta julkaisu' }));
  expect(await screen.findByText('Ajastettu: julkaistaan 10.1.2030 klo 8.00 Helsingin aikaa')).toBeTruthy();
});

it('C3.7: two tabs in which new pages are written keep both, and a reload finds each in its own', async () => {
  await openPanel();
  await put('Otsikko', 'Ensimmäisen välilehden juttu');
  cleanup();

  window.sessionStorage.clear(); // another tab has a session of its own
  await openPanel();
  expect((screen.getByLabelText('Otsikko', { exact: false, selector: 'input, textarea' }) as HTMLInputElement).value).toBe('');
  await put('Otsikko', 'Toisen välilehden juttu');
  cleanup();

  await openPanel();
  expect(screen.getByDisplayValue('Toisen välilehden juttu')).toBeTruthy();
  cleanup();
  window.sessionStorage.clear();
  openDesk();
  await userEvent.click(await screen.findByRole('button', { name: 'Jatka: Ensimmäisen välilehden juttu' }));
  expect(await screen.findByDisplayValue('Ensimmäisen välilehden juttu')).toBeTruthy();
  expect(screen.getByText('Jatkat siitä, mihin jäit.')).toBeTruthy();
});
