import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import * as strings from 'KampusShellStrings';
import { KampusError } from '../../../domain/shared/KampusError';
import { aNavigationEntry, anOrganisation, aNotice, aQuickLink, inFinnish, stm } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import { Footer } from './Footer';
import { Header } from './Header';

const PAGE = '/sites/kampus/SitePages/Etatyo.aspx';

const show = (services = fakeServices()) => {
  const onSkip = jest.fn();
  const onOpen = jest.fn();
  const { unmount } = renderWithApp(<Header strings={strings} visit={0} pagePath={() => PAGE} onSkip={onSkip} onOpen={onOpen} />, services);
  return { services, onSkip, onOpen, unmount };
};
const navigation = () => screen.getByRole('navigation', { name: 'Kampus' });

const rows = [
  aNavigationEntry({ key: 'yhteiset', titles: inFinnish('Yhteiset'), order: 1 }),
  aNavigationEntry({ key: 'tuki', parentKey: 'yhteiset', titles: inFinnish('Työn tueksi'), order: 1 }),
  aNavigationEntry({ key: 'ohjeet', parentKey: 'tuki', titles: inFinnish('Ohjeet'), url: '/sites/kampus/ohjeet', order: 1 }),
  aNavigationEntry({ key: 'etatyo', parentKey: 'tuki', titles: inFinnish('Etätyö'), url: '/sites/kampus/etatyo', order: 2 }),
  aNavigationEntry({ key: 'tyotilat', titles: inFinnish('Työtilat'), url: '/sites/kampus/tyotilat', order: 2 }),
  aNavigationEntry({ key: 'vm-palvelut', organisation: 'VM', titles: inFinnish('VM:n palvelut'), url: '/sites/kampus-vm/palvelut' }),
  aNavigationEntry({ key: 'stm-palvelut', organisation: 'STM', titles: inFinnish('STM:n palvelut'), url: '/sites/kampus-stm/palvelut' })
];

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('identity', () => {
  it('is the reader’s organisation’s, beside common content', async () => {
    const services = fakeServices();
    services.navigation.rows = rows;
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
    await screen.findByRole('button', { name: 'VM:n osio' });
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

  it('hold the reader’s own links', async () => {
    await withMenus();
    await userEvent.click(screen.getByRole('button', { name: 'Omat linkit' }));
    expect(await screen.findByRole('link', { name: 'Matkahallinta' })).toBeTruthy();
  });
});

describe('disruption notices', () => {
  it('are dismissed for good, and return when they change', async () => {
    const services = fakeServices();
    services.notices.notices = [aNotice()];
    const { unmount } = show(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Piilota häiriötiedote' }));
    expect(screen.queryByRole('region', { name: /^Häiriötiedote: / })).toBeNull();
    unmount();

    const again = show(services);
    await screen.findByRole('button', { name: 'VM:n osio' });
    expect(screen.queryByRole('region', { name: /^Häiriötiedote: / })).toBeNull();
    again.unmount();

    services.notices.notices = [aNotice({ version: '2' })];
    show(services);
    expect(await screen.findByRole('region', { name: /^Häiriötiedote: / })).toBeTruthy();
  });

  it('stay away on another device, where the browser knows nothing', async () => {
    const services = fakeServices();
    services.notices.notices = [aNotice(), aNotice({ id: '2', titles: inFinnish('Sähköposti on hidas') })];
    services.notices.putAway = ['1:1'];
    show(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Piilota häiriötiedote' }));
    expect(screen.queryByRole('region', { name: /^Häiriötiedote: / })).toBeNull();
    await waitFor(() => expect(services.notices.putAway).toEqual(['1:1', '2:1']));
  });

  it('are somebody else’s business when dismissed by somebody else', async () => {
    window.localStorage.setItem('kampus.dismissed', JSON.stringify({ owner: 'toinen@gov.example', version: 1, value: ['1:1'] }));
    const services = fakeServices();
    services.notices.notices = [aNotice()];
    show(services);
    expect(await screen.findByRole('region', { name: /^Häiriötiedote: / })).toBeTruthy();
  });
});

it('begins with a way past it', async () => {
  const { onSkip } = show();
  await screen.findByRole('button', { name: 'VM:n osio' });
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Siirry sisältöön');
  await userEvent.keyboard('{Enter}');
  expect(onSkip).toHaveBeenCalledTimes(1);
});

describe('the language choice', () => {
  const swedish = async () => {
    await screen.findByRole('button', { name: 'VM:n osio' });
    const [button] = screen.getAllByRole('button', { name: /På svenska/ });
    await userEvent.click(button!);
  };

  it('is kept on the server, and leads to the page’s translation', async () => {
    const services = fakeServices();
    services.pageTranslations.addresses = { [`${PAGE}|sv`]: '/sites/kampus/SitePages/sv/Etatyo.aspx' };
    const { onOpen } = show(services);
    await swedish();
    expect(services.languagePreference.chosen).toBe('sv');
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('/sites/kampus/SitePages/sv/Etatyo.aspx'));
  });

  it.each([
    ['there is no translation', null],
    ['translations cannot be asked', new KampusError('offline', 'find translations')]
  ])('draws the same page anew when %s', async (_why, failure) => {
    const services = fakeServices();
    services.pageTranslations.failure = failure;
    const { onOpen } = show(services);
    await swedish();
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(null));
  });
});

describe('search', () => {
  const page = (title: string) => ({ title, url: `/sites/kampus/SitePages/${title}.aspx`, siteTitle: 'Kampus' });
  const withPages = async (failure: KampusError | null = null) => {
    const services = fakeServices();
    services.searchSuggestions.pages = [page('Matkustusturvallisuus'), page('Matkalaskut'), page('Etätyö')];
    services.searchSuggestions.failure = failure;
    const { onOpen } = show(services);
    const field = screen.getByRole('searchbox', { name: 'Hae Kampuksesta' });
    await userEvent.type(field, 'matk');
    return { services, field, onOpen };
  };

  it('suggests pages once a pause, and is walked by the keyboard', async () => {
    const { services, field } = await withPages();
    const list = await screen.findByRole('listbox', { name: 'Ehdotukset' });
    expect(within(list).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['MatkustusturvallisuusKampus', 'MatkalaskutKampus']);
    expect(services.searchSuggestions.calls).toBe(1);
    expect(screen.getByText('2 ehdotusta, valitse nuolinäppäimillä')).toBeTruthy();

    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const second = within(list).getByRole('option', { name: /Matkalaskut/ });
    expect(second.getAttribute('aria-selected')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBe(second.id);
    const opened = jest.fn((event: Event) => event.preventDefault());
    second.addEventListener('click', opened);
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledTimes(1);

    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect((field as HTMLInputElement).value).toBe('matk');
  });

  it('works without suggestions when the search does not answer', async () => {
    const { services, onOpen } = await withPages(new KampusError('throttled', 'suggest pages'));
    await waitFor(() => expect(services.searchSuggestions.calls).toBe(1));
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.keyboard('a & ö{Enter}');
    expect(onOpen).toHaveBeenCalledWith('/sites/kampus/SitePages/Haku.aspx#q=matka%20%26%20%C3%B6');
  });
});

it('offers a guest nothing that a guest cannot open', async () => {
  const services = fakeServices();
  const refused = new KampusError('forbidden', 'read');
  [services.organisations, services.navigation, services.notices, services.quickLinks].forEach((port) => {
    port.failure = refused;
  });
  show({ ...services, reader: { ...services.reader, isGuest: true } });
  expect(await screen.findByRole('link', { name: /Valtioneuvosto/ })).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Omat linkit' })).toBeNull();
});

describe('footer', () => {
  it('has what the law asks for, whatever the rows say', async () => {
    const services = fakeServices();
    services.navigation.failure = new KampusError('notFound', 'read Lists/Navigation');
    renderWithApp(<Footer strings={strings} />, services);
    await waitFor(() => expect(console.warn).toHaveBeenCalled());
    const links = within(screen.getByRole('navigation', { name: 'Alatunniste' }));
    ['Anna palautetta', 'Saavutettavuusseloste', 'Tietosuojaseloste'].forEach((name) => expect(links.getByRole('link', { name })).toBeTruthy());
  });
});
