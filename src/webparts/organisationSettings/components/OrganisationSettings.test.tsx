import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { KampusError } from '../../../domain/shared/KampusError';
import type { MenuSetting } from '../../../domain/settings/settings';
import { inFinnish } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { OrganisationSettings } from './OrganisationSettings';

const entry = (key: string, parentKey: string | null, title: string): MenuSetting => ({ key, parentKey, titles: { ...inFinnish(title), sv: `${title} sv` }, url: '', order: 1 });

const draw = (change: (services: ReturnType<typeof fakeServices>) => void = () => undefined) => {
  const services = fakeServices();
  services.settings.give('menu', 'VM', entry('ohjeet', null, 'Ohjeet'));
  services.settings.give('menu', 'VM', entry('budjetti', 'ohjeet', 'Budjetti'));
  services.settings.give('menu', 'VM', entry('verot', 'ohjeet', 'Verot'));
  services.settings.give('identity', 'VM', { names: { fi: 'valtiovarainministeriö', sv: 'finansministeriet', en: 'Ministry of Finance' }, shortNames: { fi: 'VM', sv: 'FM', en: 'VM' }, accent: '#0b5d49', logoUrl: '' });
  change(services);
  renderWithApp(<QueryRoot><OrganisationSettings strings={strings} isTitleShown instanceId="a" /></QueryRoot>, services);
  return services;
};

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1)); // the shared cache goes a moment after its last user
  jest.restoreAllMocks();
});

it('warns which rows readers lose with a row, keeps them, and says that they are not shown', async () => {
  const { settings } = draw();
  await userEvent.click(await screen.findByRole('button', { name: 'Poista: Ohjeet' }));
  const dialog = screen.getByRole('dialog', { name: 'Poistetaanko ”Ohjeet”?' });
  expect(within(dialog).getByText('Sen alla on 2 kohtaa, joita lukijat eivät enää näe:')).toBeTruthy();
  expect(within(dialog).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Budjetti', 'Verot']);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Poista' }));
  await waitFor(() => expect(screen.getAllByText('Ei näy: ylempi kohta on poistettu')).toHaveLength(2));
  expect((await settings.rows('menu', 'VM')).map(({ value }) => value.key)).toEqual(['budjetti', 'verot']);

  // Saved as it stands, it is on the first level and shows again.
  await userEvent.click(screen.getByRole('button', { name: 'Muokkaa: Budjetti' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(screen.getAllByText('Ei näy: ylempi kohta on poistettu')).toHaveLength(1));
});

it('asks plainly where nothing else goes along', async () => {
  draw();
  await userEvent.click(await screen.findByRole('button', { name: 'Poista: Verot' }));
  const dialog = screen.getByRole('dialog', { name: 'Poistetaanko ”Verot”?' });
  expect(within(dialog).queryByRole('list')).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Peruuta' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('C1.2: refuses a colour that cannot be read, with the measured ratio', async () => {
  const { settings } = draw();
  await userEvent.click(await screen.findByRole('radio', { name: 'Nimet ja väri' }));
  const colour = await screen.findByLabelText('Väri');
  await userEvent.clear(colour);
  await userEvent.type(colour, '#ff8800');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(screen.getAllByRole('alert')[0]?.textContent).toContain('2,39:1');
  expect((await settings.rows('identity', 'VM'))[0]?.value.accent).toBe('#0b5d49');
});

it('says that a colour was saved until another is tried, also when that one is refused', async () => {
  draw();
  await userEvent.click(await screen.findByRole('radio', { name: 'Nimet ja väri' }));
  const save = async (accent: string): Promise<void> => {
    const colour = await screen.findByLabelText('Väri');
    await userEvent.clear(colour);
    await userEvent.type(colour, accent);
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  };
  await save('#204060');
  expect(await screen.findByText(strings.savedIdentity)).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText('Väri')).toHaveProperty('value', '#204060'));
  await save('#ff8800');
  expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain('2,39:1');
  expect(screen.queryByText(strings.savedIdentity)).toBeNull();
});

it('tells whoever may change nothing', async () => {
  const services = fakeServices();
  services.settings.scopes = () => Promise.resolve([]);
  renderWithApp(<QueryRoot><OrganisationSettings strings={strings} isTitleShown instanceId="a" /></QueryRoot>, services);
  expect(await screen.findByText(strings.noRights)).toBeTruthy();
});

it('says when the settings cannot be read, and reads them on request', async () => {
  const { settings } = draw((services) => { services.settings.failure = new KampusError('unexpected', 'ask what may be changed'); });
  const again = await screen.findByRole('button', { name: 'Yritä uudelleen' });
  settings.failure = null;
  await userEvent.click(again);
  expect(await screen.findByText('Ohjeet')).toBeTruthy();
});
