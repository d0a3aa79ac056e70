import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { KampusError } from '../../../domain/shared/KampusError';
import { aNavigationEntry, aNewsItem, anOrganisation, aPerson, aQuickLink, aUnit, inFinnish, stm } from '../../../testing/builders';
import { putInView } from '../../../testing/putInView';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { MinistrySection } from './MinistrySection';

beforeEach(() => {
  putInView(true);
  window.localStorage.clear();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1)); // the last part's cache goes a moment after it
  window.history.replaceState(null, '', '/');
  jest.restoreAllMocks();
});

const kaarlo = { name: 'Kaarlo Harjoitusmäki', loginName: 'i:0#.f|membership|kaarlo.harjoitusmaki@gov.example' };
const department = aUnit({ key: 'vm-kunta', names: inFinnish('kunta- ja aluehallinto-osasto'), manager: { name: 'Otto af Prov', loginName: 'otto' } });
const secretariat = aUnit({
  key: 'vm-kv', parentKey: 'vm-kunta', names: inFinnish('kansainvälisten asioiden sihteeristö'), manager: kaarlo,
  validFrom: '2026-08-31T21:00:00Z', pageUrl: '/sites/kampus-vm/SitePages/Kv.aspx', workspaceUrl: '/sites/tt-kv'
});
const former = aUnit({ key: 'vm-vanha', names: inFinnish('kansainvälinen yksikkö'), replacedBy: 'vm-kv' });

/** The fakes of a VM official, with content of VM. */
function vmServices() {
  const services = fakeServices();
  services.units.units = [department, secretariat, former, aUnit({ key: 'stm-x', organisation: 'STM', names: inFinnish('ohjausosasto') })];
  services.units.work = { loginName: services.reader.loginName, department: 'kansainvälisten asioiden sihteeristö' };
  services.quickLinks.links = [aQuickLink({ titles: inFinnish('Budjettijärjestelmä'), origin: 'organisation', organisation: 'VM' })];
  services.navigation.rows = [
    aNavigationEntry({ key: 'guides', titles: inFinnish('Ohjeet'), organisation: 'VM' }),
    aNavigationEntry({ key: 'new', parentKey: 'guides', titles: inFinnish('Uutena talossa'), organisation: 'VM', url: '/sites/kampus/SitePages/Perehdytys.aspx' })
  ];
  services.news.indexed = [
    aNewsItem({ title: 'Avoin uutinen', siteUrl: '/sites/kampus-vm' }),
    aNewsItem({ title: 'Avoin aamukahvi', siteUrl: '/sites/kampus-vm', kind: 'event' }),
    aNewsItem({ title: 'Sihteeristön uutinen', siteUrl: '/sites/kampus-vm', topic: 'Kansainvälisten asioiden sihteeristö' }),
    aNewsItem({ title: 'VMBaro – tulokset', siteUrl: '/sites/kampus-vm-oma' }),
    aNewsItem({ title: 'STM:n uutinen', siteUrl: '/sites/kampus-stm' })
  ];
  return services;
}
type FakeServices = ReturnType<typeof vmServices>;

const show = (services: FakeServices, pinned: string | null = null) =>
  renderWithApp(<MinistrySection strings={strings} pinned={pinned} instanceId="osio" />, services);
const region = (name = 'VM:n osio') => screen.findByRole('region', { name });
const seenHeading = (name: string) => screen.findByRole('heading', { name });

describe('the section of a VM official', () => {
  it('C5: has VM’s news, events, services, guides, units and people in charge, and the close work community', async () => {
    show(vmServices());
    await seenHeading('Uutiset');
    const section = within(await region());
    expect(section.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Uutiset', 'Tapahtumat', 'Lähityöyhteisö', 'Palvelut ja linkit', 'Ohjeet', 'Yksiköt ja vastuuhenkilöt', 'Oman organisaation sisällöt'
    ]);
    expect(section.getByRole('article', { name: 'Avoin uutinen' })).toBeTruthy();
    expect(section.getByRole('article', { name: 'Avoin aamukahvi' })).toBeTruthy();
    expect(section.getByRole('link', { name: 'Budjettijärjestelmä' })).toBeTruthy();
    expect(section.getByRole('link', { name: 'Uutena talossa' })).toBeTruthy();
    expect(section.getByRole('link', { name: 'Kunta- ja aluehallinto-osasto' }).getAttribute('href')).toBe('/sites/kampus-vm?unit=vm-kunta');
    expect(section.getByText('Otto af Prov')).toBeTruthy();
    expect(section.queryByText(/Ohjausosasto|STM:n uutinen|Kansainvälinen yksikkö/)).toBeNull();
    expect(section.getByRole('link', { name: 'VM:n etusivu' }).getAttribute('href')).toBe('/sites/kampus-vm');
  });

  it('C5: shows the close work community: unit, supervisor, page, workspace, news', async () => {
    show(vmServices());
    const community = within((await seenHeading('Lähityöyhteisö')).parentElement!);
    expect(community.getByRole('link', { name: 'Kansainvälisten asioiden sihteeristö' })).toBeTruthy();
    expect(community.getByText('Kaarlo Harjoitusmäki').parentElement?.textContent).toContain('esihenkilösi');
    expect(community.getByRole('link', { name: 'Yksikön sivu' }).getAttribute('href')).toBe('/sites/kampus-vm/SitePages/Kv.aspx');
    expect(community.getByRole('link', { name: 'Yksikön työtila' }).getAttribute('href')).toBe('/sites/tt-kv');
    expect(community.getByRole('article', { name: 'Sihteeristön uutinen' })).toBeTruthy();
  });

  it('C5: finds the colleagues when the reader asks, not before', async () => {
    const services = vmServices();
    const self = services.reader.loginName;
    services.people.all = [
      aPerson({ account: 'virkamies.vm@gov.example', managerLogin: kaarlo.loginName }),
      aPerson({ givenName: 'Otto', familyName: 'af Prov', displayName: 'Otto af Prov', title: 'neuvotteleva virkamies', managerLogin: kaarlo.loginName }),
      aPerson({ givenName: 'Eero', familyName: 'Mallikorpi', managerLogin: 'joku muu' })
    ];
    expect(services.people.all[0]?.loginName).toBe(self);
    show(services);
    const community = within((await seenHeading('Lähityöyhteisö')).parentElement!);
    expect(services.people.calls).toBe(0);
    await userEvent.click(community.getByRole('button', { name: 'Näytä työtoverit' }));
    expect((await community.findByText('neuvotteleva virkamies')).parentElement?.textContent).toContain('Otto af Prov');
    expect(community.queryByText(/Mallikorpi/)).toBeNull();
  });

  it('C5.2: says "Vain VM" of closed content, also to a screen reader', async () => {
    show(vmServices());
    await seenHeading('Oman organisaation sisällöt');
    expect(screen.getByRole('article', { name: 'VMBaro – tulokset' }).textContent).toBe('Vain VM: VMBaro – tulokset');
  });

  it('C5.3: shows nothing of the former organisation until the server has said whose staff the reader is', async () => {
    const before = vmServices();
    show(before);
    await seenHeading('Uutiset');
    cleanup();
    await new Promise((resolve) => window.setTimeout(resolve, 1));

    const moved = vmServices();
    moved.organisations.organisations = [anOrganisation(), anOrganisation({ key: 'LVM', order: 9 })];
    moved.organisations.own = ['LVM'];
    show(moved);
    expect(screen.getByRole('region', { name: 'Ministeriön osio' })).toBeTruthy();
    expect(await region('LVM:n osio')).toBeTruthy();
    await seenHeading('Uutiset');
    expect(screen.queryByText(/VMBaro|Avoin uutinen|Kunta- ja aluehallinto/)).toBeNull();
  });

  it('asks nothing before it is seen', async () => {
    putInView(false);
    const services = vmServices();
    show(services);
    await region();
    await new Promise((resolve) => window.setTimeout(resolve, 500));
    expect(services.units.calls + services.news.calls).toBe(0);
  });
});

describe('C5.5: one web part for all', () => {
  it('shows the site’s organisation, without what is closed to the reader', async () => {
    const services = { ...vmServices(), place: { homeSiteUrl: '/sites/kampus', siteUrl: '/sites/kampus-stm', siteTitle: 'STM:n osio' } };
    show(services);
    expect(await screen.findByRole('article', { name: 'STM:n uutinen' })).toBeTruthy();
    expect(await region('STM:n osio')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Lähityöyhteisö' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Oman organisaation sisällöt' })).toBeNull();
  });

  it('shows the organisation that an editor has pinned', async () => {
    show(vmServices(), 'STM');
    expect(await region('STM:n osio')).toBeTruthy();
  });

  it('tells someone without an organisation why there is nothing', async () => {
    const services = vmServices();
    services.organisations.own = [];
    show(services);
    expect(await screen.findByText('Organisaatiotasi ei tunnistettu')).toBeTruthy();
  });
});

describe('C5.4: a link to a unit', () => {
  const open = (key: string, services = vmServices()) => {
    window.history.replaceState(null, '', `/?unit=${key}`);
    putInView(false);
    show(services);
    return services;
  };

  it('opens the unit, with its department and head, before anything is seen', async () => {
    open('vm-kv');
    const heading = await seenHeading('Kansainvälisten asioiden sihteeristö');
    expect(document.activeElement).toBe(heading);
    const card = within(heading.parentElement!);
    expect(card.getByText('Kaarlo Harjoitusmäki')).toBeTruthy();
    expect(card.getByRole('link', { name: 'Kunta- ja aluehallinto-osasto' })).toBeTruthy();
  });

  it('that was replaced leads to its successor, and says so', async () => {
    open('vm-vanha');
    await seenHeading('Kansainvälisten asioiden sihteeristö');
    expect(screen.getByText('Kansainvälinen yksikkö on päättynyt.')).toBeTruthy();
  });

  it('of before the day leads to the old one', async () => {
    const services = vmServices();
    services.clock.set('2026-08-31T20:59:00Z');
    open('vm-vanha', services);
    await seenHeading('Kansainvälinen yksikkö');
    expect(screen.queryByText(/on päättynyt/)).toBeNull();
  });

  it('that is to come says when it begins', async () => {
    const services = vmServices();
    services.clock.set('2026-08-01T08:00:00Z');
    open('vm-kv', services);
    expect(await screen.findByText('Kansainvälisten asioiden sihteeristö aloittaa 1.9.2026.')).toBeTruthy();
  });

  it('that nobody knows says so', async () => {
    open('vm-tuntematon');
    expect(await screen.findByText('Yksikköä ei löydy.')).toBeTruthy();
  });
});

describe('when something fails', () => {
  it.each([
    ['throttled', 'Palvelussa on ruuhkaa'],
    ['offline', 'Ei verkkoyhteyttä'],
    ['unexpected', 'Osion sisältöä ei saatu haettua']
  ] as const)('%s: says so, and shows what could be read', async (kind, text) => {
    const services = vmServices();
    services.units.failure = new KampusError(kind, 'read Lists/Units');
    show(services);
    expect(await screen.findByText(text, { exact: false })).toBeTruthy();
    expect(screen.getByRole('article', { name: 'Avoin uutinen' })).toBeTruthy();
  });

  it('shows what an earlier visit knew when the server does not say whose staff the reader is', async () => {
    const services = vmServices();
    services.organisations.failure = new KampusError('unexpected', 'read Lists/OwnOrganisation');
    show(services);
    expect(await screen.findByText(/Osion sisältöä ei saatu haettua/)).toBeTruthy();
  });
});

it('shows an empty section as such', async () => {
  const services = fakeServices();
  services.organisations.organisations = [anOrganisation(), stm()];
  show(services, 'STM');
  expect(await screen.findByText('Osiossa ei ole vielä sisältöä')).toBeTruthy();
});
