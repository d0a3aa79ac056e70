import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNavigationEntry, aQuickLink, anOrganisation, inFinnish } from '../../../testing/builders';
import { fakeServices } from '../../../testing/renderWithApp';
import { eachOnAFirstVisit, navigation, show } from './testing/headerScreen';

eachOnAFirstVisit();

const rows = [
  aNavigationEntry({ key: 'yhteiset', titles: inFinnish('Yhteiset'), order: 1 }),
  aNavigationEntry({ key: 'tuki', parentKey: 'yhteiset', titles: inFinnish('Työn tueksi'), order: 1 }),
  aNavigationEntry({ key: 'ohjeet', parentKey: 'tuki', titles: inFinnish('Ohjeet'), url: '/sites/kampus/ohjeet', order: 1 }),
  aNavigationEntry({ key: 'etatyo', parentKey: 'tuki', titles: inFinnish('Etätyö'), url: '/sites/kampus/etatyo', order: 2 }),
  aNavigationEntry({ key: 'tyotilat', titles: inFinnish('Työtilat'), url: '/sites/kampus/tyotilat', order: 2 }),
  aNavigationEntry({ key: 'vm-palvelut', organisation: 'VM', titles: inFinnish('VM:n palvelut'), url: '/sites/kampus-vm/palvelut' }),
  aNavigationEntry({ key: 'stm-palvelut', organisation: 'STM', titles: inFinnish('STM:n palvelut'), url: '/sites/kampus-stm/palvelut' })
];

describe('menus', () => {
  const withMenus = async () => {
    const services = fakeServices();
    services.navigation.rows = rows;
    services.quickLinks.links = [aQuickLink({ titles: inFinnish('Matkahallinta') })];
    show(services);
    return within(navigation()).findByRole('button', { name: 'Yhteiset' });
  };

  it('open and close, and say so', async () => {
    const button = await withMenus();
    await userEvent.click(button);
    expect(await screen.findByRole('link', { name: 'Ohjeet' })).toBeTruthy();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('link', { name: 'Ohjeet' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('are walked with the arrow keys', async () => {
    const button = await withMenus();
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ohjeet'));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Etätyö');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('Ohjeet');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('VM:n osio');
    expect(await screen.findByRole('link', { name: 'VM:n palvelut' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'STM:n palvelut' })).toBeNull();
  });

  it('list every organisation, the closed ones without a way in', async () => {
    const services = fakeServices();
    services.organisations.organisations.push(anOrganisation({ key: 'TPK', order: 13, openSiteUrl: null, names: { fi: 'tasavallan presidentin kanslia', sv: '', en: '' } }));
    show(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Kaikki organisaatiot' }));
    expect((await screen.findByRole('link', { name: /sosiaali- ja terveysministeriö/ })).getAttribute('href')).toBe('/sites/kampus-stm');
    expect(screen.getByText('tasavallan presidentin kanslia').closest('a')).toBeNull();
    expect(screen.getByText('suljettu')).toBeTruthy();
  });

  it.each([
    ['fi', '/sites/kampus/SitePages/Asetukset.aspx'],
    ['sv', '/sites/kampus/SitePages/sv/Asetukset.aspx']
  ] as const)('lead whoever may change settings to their page, in %s', async (language, url) => {
    const services = fakeServices();
    services.organisations.organisations.push(anOrganisation({ key: 'LVM', isAdministered: true }));
    show({ ...services, reader: { ...services.reader, language } });
    expect((await screen.findByRole('link', { name: 'Asetukset' })).getAttribute('href')).toBe(url);
  });

  it('hold the reader’s own links', async () => {
    await withMenus();
    await userEvent.click(screen.getByRole('button', { name: 'Omat linkit' }));
    expect(await screen.findByRole('link', { name: 'Matkahallinta' })).toBeTruthy();
  });
});
