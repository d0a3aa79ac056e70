import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KampusError } from '../../../domain/shared/KampusError';
import { aNavigationEntry, anOrganisation, inFinnish, stm } from '../../../testing/builders';
import { fakeServices } from '../../../testing/renderWithApp';
import { eachOnAFirstVisit, navigation, ownSection, show } from './testing/headerScreen';

eachOnAFirstVisit();

describe('identity', () => {
  it('is the reader’s organisation’s, beside common content', async () => {
    const services = fakeServices();
    services.navigation.rows = [
      aNavigationEntry({ key: 'yhteiset', titles: inFinnish('Yhteiset') }),
      aNavigationEntry({ key: 'ohjeet', parentKey: 'yhteiset', titles: inFinnish('Ohjeet'), url: '/sites/kampus/ohjeet' })
    ];
    show(services);
    expect(await screen.findByRole('link', { name: /Valtiovarainministeriö/ })).toBeTruthy();
    expect(within(navigation()).getByRole('button', { name: 'VM:n osio' })).toBeTruthy();
    expect(within(navigation()).getByRole('button', { name: 'Yhteiset' })).toBeTruthy();
  });

  it.each([
    ['missing', [stm()]],
    ['without a colour that can be read', [anOrganisation({ accent: '#ffee00' })]]
  ])('falls back to the Government’s look when the row is %s', async (_why, organisations) => {
    const services = fakeServices();
    services.organisations.organisations = organisations;
    show(services);
    expect(await screen.findByRole('button', { name: 'Kaikki organisaatiot' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Valtioneuvosto/ })).toBeTruthy();
  });

  it('C1: wears the organisation’s own logo, and the mark of Kampus when the picture is gone', async () => {
    const services = fakeServices();
    services.organisations.organisations = [anOrganisation({ logoUrl: '/sites/kampus-vm/SiteAssets/tunnus.svg' })];
    show(services);
    const brand = await screen.findByRole('link', { name: /Valtiovarainministeriö/ });
    const logo = brand.querySelector('img')!;
    expect(logo.getAttribute('src')).toBe('/sites/kampus-vm/SiteAssets/tunnus.svg');
    expect(brand.querySelector('svg')).toBeNull();
    fireEvent.error(logo);
    expect(brand.querySelector('img')).toBeNull();
    expect(brand.querySelector('svg')).toBeTruthy();
  });

  it.each([
    ['/sites/kampus', true],
    ['/sites/kampus/', true],
    ['/sites/kampus/SitePages/Home.aspx', true],
    ['/sites/Kampus/SitePages/sv/Home.aspx', true],
    ['/sites/kampus/SitePages/Etatyo.aspx', false],
    ['/sites/kampus-vm', false],
    ['/sites/kampus-vm/SitePages/Home.aspx', false]
  ])('marks Etusivu as current on the front page only: %s', async (path, isCurrent) => {
    window.history.replaceState(null, '', path);
    show();
    await ownSection();
    expect(within(navigation()).getByRole('link', { name: 'Etusivu' }).getAttribute('aria-current')).toBe(isCurrent ? 'page' : null);
    window.history.replaceState(null, '', '/');
  });

  it('stays usable when nothing can be read', async () => {
    const services = fakeServices();
    const failure = new KampusError('unexpected', 'read', { status: 500 });
    [services.organisations, services.navigation, services.notices].forEach((port) => {
      port.failure = failure;
    });
    show(services);
    expect(await screen.findByRole('link', { name: /Valtioneuvosto/ })).toBeTruthy();
    expect(screen.getByRole('searchbox', { name: 'Hae Kampuksesta' })).toBeTruthy();
    expect(within(navigation()).getByRole('link', { name: 'Etusivu' })).toBeTruthy();
  });
});

it('begins with a way past it', async () => {
  const { onSkip } = show();
  await ownSection();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Siirry sisältöön');
  await userEvent.keyboard('{Enter}');
  expect(onSkip).toHaveBeenCalledTimes(1);
});

it('offers a guest nothing that a guest cannot open', async () => {
  const services = fakeServices();
  const refused = new KampusError('forbidden', 'read');
  [services.organisations, services.navigation, services.notices, services.quickLinks].forEach((port) => {
    port.failure = refused;
  });
  const workspace = { homeSiteUrl: '/sites/kampus', siteUrl: '/sites/tk-sopimukset', siteTitle: 'Sopimukset' };
  show({ ...services, place: workspace, reader: { ...services.reader, isGuest: true } });
  expect((await screen.findByRole('link', { name: /Valtioneuvosto/ })).getAttribute('href')).toBe(workspace.siteUrl);
  expect(screen.getByRole('link', { name: 'Etusivu' }).getAttribute('href')).toBe(workspace.siteUrl);
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Omat linkit' })).toBeNull();
});
