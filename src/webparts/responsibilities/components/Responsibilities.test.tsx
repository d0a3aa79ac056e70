import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { KampusError } from '../../../domain/shared/KampusError';
import { anOrganisation, aPerson, aResponsibility, stm } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { Responsibilities } from './Responsibilities';

const READER = { loginName: 'i:0#.f|membership|virkamies.vm@gov.example', displayName: 'Maija Mallikorpi' };
const IDA = aPerson({ givenName: 'Ida', familyName: 'Näytelä' });
const JUHANI = aPerson();
const ida = { loginName: IDA.loginName, displayName: 'Ida Näytelä' };

type Services = ReturnType<typeof fakeServices>;

function withRegister(...entries: ReturnType<typeof aResponsibility>[]): Services {
  const services = fakeServices();
  services.responsibilities.register.entries = entries;
  services.people.all = [JUHANI, IDA];
  return services;
}

function show(services: Services): void {
  renderWithApp(<Responsibilities strings={strings} isTitleShown instanceId="w" />, services);
}
const field = (): HTMLElement => screen.getByRole('searchbox', { name: 'Aihe tai henkilö' });

async function search(text: string): Promise<void> {
  await userEvent.type(field(), `${text}{Enter}`);
}

const rowOf = async (topic: string): Promise<HTMLElement> => (await screen.findByRole('heading', { name: topic })).closest('li')!;
const contactsOf = (row: HTMLElement): string[] => within(row).getAllByRole('link', { name: /^Keskustele/ }).map((link) => (link.closest('li')?.firstChild as HTMLElement).textContent ?? '');

beforeEach(() => {
  window.localStorage.clear();
  window.location.hash = '';
});
afterEach(async () => {
  // What is still being read comes to its end before the part goes.
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  cleanup();
  // The shared query client goes a moment after its last user.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

describe('who handles what', () => {
  it('asks nothing before the first letter, but what the reader holds', async () => {
    const services = withRegister(aResponsibility({ id: 1 }));
    show(services);
    expect(await screen.findByText('Kirjoita, mistä asiasta etsit tietoa')).toBeTruthy();
    expect([services.responsibilities.calls, services.people.calls]).toEqual([1, 0]);
  });

  it('searches for the words of a link to the page, and leads to the cards of those who are found', async () => {
    window.location.hash = 'q=res';
    show(withRegister(aResponsibility({ id: 1, deputy: ida })));
    expect((field() as HTMLInputElement).value).toBe('res');
    const row = await rowOf('matkustusturvallisuus');
    expect(within(row).getByRole('link', { name: 'Juhani Mäki' }).getAttribute('href')).toBe('/sites/kampus/SitePages/Henkilot.aspx#q=Juhani%20M%C3%A4ki');
    await act(async () => {
      window.location.hash = 'q=olematon';
      await Promise.resolve();
    });
    await screen.findByDisplayValue('olematon');
    expect(await screen.findByText('Vastuualuetta ei löytynyt')).toBeTruthy();
  });

  it('C9.1: shows whom to turn to, in the reader’s language', async () => {
    const services = { ...withRegister(aResponsibility({ id: 1, deputy: ida })), reader: { ...fakeServices().reader, language: 'en' as const } };
    show(services);
    await search('resesäkerhet');
    const row = await rowOf('travel safety');
    expect(contactsOf(row)).toEqual(['Juhani Mäkivastuuhenkilö', 'Ida Näyteläsijainen']);
    expect(within(row).getByRole('link', { name: /^Keskustele: Juhani Mäki/ }).getAttribute('href')).toBe('https://teams.microsoft.com/l/chat/0/0?users=juhani.maki%40gov.example');
    expect(within(row).getByText('Vahvistettu 2 Sept 2026')).toBeTruthy();
  });

  it('C9.3: the deputy comes first while the holder is away', async () => {
    show(withRegister(aResponsibility({ id: 1, deputy: ida, awayFrom: '2026-11-02', awayTo: '2026-11-20' })));
    await search('matkustus');
    expect(contactsOf(await rowOf('matkustusturvallisuus'))).toEqual(['Ida Näyteläsijainen', 'Juhani Mäkivastuuhenkilö, poissa 2.11.2026–20.11.2026']);
  });

  it('finds by person where no topic answers', async () => {
    show(withRegister(aResponsibility({ id: 1 })));
    await search('Mäki');
    expect(await rowOf('matkustusturvallisuus')).toBeTruthy();
    expect(screen.getByText('Henkilön mukaan löytyi 1 vastuualuetta')).toBeTruthy();
  });

  it('says that nothing was found, and leaves out what is not valid', async () => {
    show(withRegister(aResponsibility({ id: 1, validTo: '2026-11-08' })));
    await search('matkustus');
    expect(await screen.findByText('Vastuualuetta ei löytynyt')).toBeTruthy();
  });

  it.each([
    ['forbidden', /Sinulla ei ole oikeutta/],
    ['throttled', /ruuhkaa/],
    ['offline', /Ei verkkoyhteyttä/],
    ['unexpected', /Vastuualueita ei saatu haettua/]
  ] as const)('says that it could not search: %s', async (kind, text) => {
    const services = withRegister();
    show(services);
    await screen.findByText('Kirjoita, mistä asiasta etsit tietoa');
    services.responsibilities.failure = new KampusError(kind, 'search responsibilities');
    await search('matkustus');
    expect(await screen.findByText(text)).toBeTruthy();
    expect((field() as HTMLInputElement).value).toBe('matkustus');
  });
});

describe('the holder', () => {
  const due = aResponsibility({ id: 1, holder: READER, confirmedAt: '2026-03-11T09:00:00.000Z', deputy: ida });

  it('C9.2: is asked, and confirms', async () => {
    const services = withRegister(due);
    show(services);
    expect(await screen.findByText('Sinulla on 1 vahvistettava vastuualue.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä ja vahvista' }));
    const row = await rowOf('matkustusturvallisuus');
    expect(within(row).getByText('Vahvistettava')).toBeTruthy();
    await userEvent.click(within(row).getByRole('button', { name: 'Vahvista' }));
    expect(await within(row).findByText('Vahvistettu: matkustusturvallisuus')).toBeTruthy();
    expect(await within(row).findByText('Vahvistettu 9.11.2026')).toBeTruthy();
    expect(within(row).queryByText('Vahvistettava')).toBeNull();
    expect(services.responsibilities.register.updates[0]?.content).toMatchObject({ topics: due.topics, deputy: ida });
  });

  it('edits what is theirs; what is typed outlives a reload, and is refused where it is wrong', async () => {
    const services = withRegister(due);
    show(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä ja vahvista' }));
    await userEvent.click(within(await rowOf('matkustusturvallisuus')).getByRole('button', { name: 'Muokkaa' }));
    expect(screen.queryByLabelText('Vastuuhenkilö')).toBeNull();
    await userEvent.clear(screen.getByLabelText('Aihe suomeksi'));
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(screen.getAllByText(/Kirjoita aihe suomeksi/).length).toBe(2);
    await userEvent.type(screen.getByLabelText('Aihe suomeksi'), 'matkaturva');
    cleanup();
    await new Promise((resolve) => setTimeout(resolve, 0));

    show(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä ja vahvista' }));
    await userEvent.click(within(await rowOf('matkustusturvallisuus')).getByRole('button', { name: 'Muokkaa' }));
    expect(screen.getByText('Jatkat siitä, mihin jäit.')).toBeTruthy();
    services.responsibilities.failure = new KampusError('offline', 'save');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(/mutta se on tallessa tässä/)).toBeTruthy();
    services.responsibilities.failure = null;
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('heading', { name: 'matkaturva' })).toBeTruthy();
  });

  it('is shown what somebody else saved meanwhile, and chooses', async () => {
    const services = withRegister(due);
    show(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä ja vahvista' }));
    await userEvent.click(within(await rowOf('matkustusturvallisuus')).getByRole('button', { name: 'Muokkaa' }));
    services.responsibilities.register.entries = [{ ...due, topics: { ...due.topics, fi: 'matkojen turva' }, version: '2.0' }];
    await userEvent.type(screen.getByLabelText(/Muut hakusanat/), 'riskimaat');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    const conflict = (await screen.findByText('Joku on muuttanut vastuualuetta samaan aikaan.')).closest('[role="alert"]')!;
    expect(await within(conflict as HTMLElement).findByText(/matkojen turva/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna omani' }));
    expect(await screen.findByText('Tallennettu: matkustusturvallisuus')).toBeTruthy();
    expect(services.responsibilities.register.updates[0]?.content.synonyms).toEqual(['riskimaat']);
  });

  it('of nothing is told so', async () => {
    show(withRegister());
    await userEvent.click(await screen.findByRole('radio', { name: 'Omat vastuualueet' }));
    expect(await screen.findByText('Sinulle ei ole merkitty vastuualueita')).toBeTruthy();
  });
});

describe('an administrator', () => {
  function administering(...entries: ReturnType<typeof aResponsibility>[]): Services {
    const services = withRegister(...entries);
    services.organisations.organisations = [anOrganisation({ isAdministered: true }), stm()];
    services.responsibilities.administered = ['VM'];
    return services;
  }

  it('C9.2: sees the topics of who has left, and those that nobody has confirmed', async () => {
    const gone = { loginName: 'i:0#.f|membership|poissa@gov.example', displayName: 'Poissa Oleva' };
    show(administering(
      aResponsibility({ id: 1 }),
      aResponsibility({ id: 2, topics: { fi: 'vientikauppa', sv: '', en: '' }, holder: gone }),
      aResponsibility({ id: 3, topics: { fi: 'tilastot', sv: '', en: '' }, confirmedAt: '2026-03-11T09:00:00.000Z' })
    ));
    await userEvent.click(await screen.findByRole('radio', { name: 'Seuranta' }));
    const orphaned = await screen.findByRole('region', { name: 'Ilman vastuuhenkilöä (1)' });
    expect(within(orphaned).getByRole('heading', { name: 'vientikauppa' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Vahvistettavat (1)' })).getByRole('heading', { name: 'tilastot' })).toBeTruthy();
  });

  it('adds a responsibility', async () => {
    const services = administering();
    show(services);
    await userEvent.click(await screen.findByRole('radio', { name: 'Seuranta' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Lisää vastuualue' }));
    const form = screen.getByRole('form', { name: 'Uusi vastuualue' });
    await userEvent.type(within(form).getByLabelText('Aihe suomeksi'), 'kulkuluvat');
    await userEvent.click(within(form).getByRole('button', { name: 'Tallenna' }));
    expect(within(form).getAllByText(/Valitse vastuuhenkilö/).length).toBe(2);
    await userEvent.type(within(form).getByRole('combobox', { name: 'Vastuuhenkilö' }), 'näytelä');
    await userEvent.click(await within(form).findByRole('option', { name: /Ida Näytelä/ }));
    await userEvent.click(within(form).getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText('Tallennettu: kulkuluvat')).toBeTruthy();
    expect(services.responsibilities.register.entries.map(({ topics, holder, organisation }) => [topics.fi, holder, organisation])).toEqual([['kulkuluvat', ida, 'VM']]);
  });

  it('of nothing has no follow-up', async () => {
    show(withRegister());
    expect(await screen.findByRole('radio', { name: 'Haku' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Seuranta' })).toBeNull();
  });
});
