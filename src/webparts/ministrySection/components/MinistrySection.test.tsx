import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KampusError } from '../../../domain/shared/KampusError';
import { anOrganisation, aPerson, stm } from '../../../testing/builders';
import { fakeServices } from '../../../testing/renderWithApp';
import { putInView } from '../../../testing/putInView';
import { eachOnAFirstVisit, kaarlo, seenHeading, show, vmServices } from './testing/sectionScreen';

eachOnAFirstVisit();

const region = (name = 'VM:n osio') => screen.findByRole('region', { name });

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

  it('says so when the server does not tell whose staff the reader is', async () => {
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
