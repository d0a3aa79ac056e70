import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { KampusError } from '../../../domain/shared/KampusError';
import { aWorkspace } from '../../../testing/builders';
import { FakeWorkspaceRegister } from '../../../testing/FakeWorkspaceRegister';
import { putInView } from '../../../testing/putInView';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { OwnWorkspaces } from './OwnWorkspaces';

beforeEach(() => putInView(true));
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1)); // the last part's cache goes a moment after it
  jest.restoreAllMocks();
});

/** A member of as many workspaces, the first of them changed last, at 8.52 today. */
function memberOf(count: number) {
  const workspaces = Array.from({ length: count }, (_, index) =>
    aWorkspace({ name: `Työtila ${index + 1}`, url: `/sites/${index === 1 ? 'tk' : 'tt'}-${index}`, kind: index === 1 ? 'partner' : 'internal', lastUsedAt: new Date(Date.parse('2026-11-09T06:52:00Z') - index * 86_400_000).toISOString() }));
  return { ...fakeServices(), workspaceRegister: new FakeWorkspaceRegister(workspaces, workspaces.map(({ url }) => url!)) };
}
const show = (services = memberOf(6)) => {
  renderWithApp(<OwnWorkspaces strings={strings} />, services);
  return services;
};
const part = (): HTMLElement => screen.getByRole('region', { name: 'Omat työtilat' });

it('shows those that changed last, and says where there are others from outside', async () => {
  show();
  const rows = await within(part()).findAllByRole('listitem');
  expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(['Työtila 1', 'Työtila 2', 'Työtila 3', 'Työtila 4']);
  expect(within(rows[0]!).getByText('Muuttunut tänään klo 8.52')).toBeTruthy();
  expect(rows.map((row) => within(row).queryByText('Ulkopuolisia jäseniä') !== null)).toEqual([false, true, false, false]);
  expect(within(part()).getByRole('link', { name: 'Kaikki 6' }).getAttribute('href')).toBe('/sites/kampus/SitePages/Tyotilat.aspx');
});

it('asks nothing before the reader comes to it', async () => {
  putInView(false);
  const services = show();
  await new Promise((resolve) => window.setTimeout(resolve, 500));
  expect(services.workspaceRegister.calls).toBe(0);
  expect(within(part()).getByRole('link', { name: 'Kaikki työtilat' })).toBeTruthy();
});

it('tells somebody without workspaces how to get one', async () => {
  show(memberOf(0));
  expect(await screen.findByText('Et ole vielä missään työtilassa')).toBeTruthy();
});

it('says what is wrong, and tries again when it is told to', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const services = memberOf(1);
  services.workspaceRegister.failure = new KampusError('unexpected', 'read own workspaces');
  show(services);
  expect(await screen.findByText(strings.failed)).toBeTruthy();
  services.workspaceRegister.failure = null;
  await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  expect(await screen.findByRole('link', { name: 'Työtila 1' })).toBeTruthy();
});
