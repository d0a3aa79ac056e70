import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { KampusError } from '../../../domain/shared/KampusError';
import { aPerson, aRequestContent, aWorkspace } from '../../../testing/builders';
import { FakeWorkspaceApprovals } from '../../../testing/FakeWorkspaceRequests';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { Workspaces } from './Workspaces';

const HELMI = { loginName: 'i:0#.f|membership|virkamies.vm@gov.example', displayName: 'Maija Mallikorpi' };

function show(services = fakeServices()) {
  renderWithApp(<Workspaces strings={strings} instanceId="w" />, services);
  return services;
}

const region = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

describe('asking for a workspace', () => {
  it('C7.1: says what is missing, and sends nothing before it is there', async () => {
    const services = show();
    const form = await screen.findByRole('form', { name: 'Pyydä uutta työtilaa' });
    fireEvent.click(within(form).getByRole('button', { name: 'Lähetä pyyntö' }));
    for (const problem of ['Anna nimi.', 'Kerro, mihin tilaa käytetään.', 'Valitse omistaja.', 'Valitse varaomistaja.', 'Anna päättymispäivä.', 'Valitse tiedon korkein luokka.']) {
      expect(await within(form).findByRole('link', { name: problem })).toBeTruthy();
    }
    expect(services.workspaceRequests.store.requests).toEqual([]);
  });

  it('C7.1: shows similar names first', async () => {
    const services = fakeServices();
    services.workspaceRequests.workspaces = [aWorkspace({ name: 'Lukutaitotyön verkosto', url: '/sites/tt-luku' }), aWorkspace({ name: 'Muu' })];
    show(services);
    const form = await screen.findByRole('form', { name: 'Pyydä uutta työtilaa' });
    fireEvent.change(within(form).getByLabelText('Nimi'), { target: { value: 'Lukutaitotyö' } });
    expect((await within(form).findByRole('link', { name: 'Lukutaitotyön verkosto' })).getAttribute('href')).toBe('/sites/tt-luku');
    expect(within(form).queryByRole('link', { name: 'Muu' })).toBeNull();
  });

  it('says so when it is not known whose staff the reader is, and opens when it is', async () => {
    window.localStorage.clear();
    const services = fakeServices();
    services.organisations.failure = new KampusError('unexpected', 'read own organisations');
    show(services);
    expect(await screen.findByText(strings.request.formFailed)).toBeTruthy();
    services.organisations.failure = null;
    const panel = screen.getByRole('region', { name: 'Pyydä uutta työtilaa' });
    fireEvent.click(within(panel).getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('form', { name: 'Pyydä uutta työtilaa' })).toBeTruthy();
  });

  it('tells what has come of it, and takes back what waits', async () => {
    const services = fakeServices();
    services.workspaceRequests.store.add('key-1', aRequestContent({ name: 'Kehysriihi', organisation: 'VM' }), HELMI, null);
    show(services);
    const own = await region('Omat pyynnöt');
    fireEvent.click(await within(own).findByRole('button', { name: 'Peru pyyntö' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Peru pyyntö' }));
    expect(await within(own).findByText('Peruttu')).toBeTruthy();
  });
});

describe('deciding', () => {
  function withQueue() {
    const services = fakeServices();
    const { store } = services.workspaceRequests;
    store.add('key-1', aRequestContent({ name: 'Kirjastoverkko' }), { loginName: 'i:0#.f|membership|omistaja.okm@gov.example', displayName: 'Oskari Luonnoslahti' }, null);
    const workspaceApprovals = new FakeWorkspaceApprovals(store, ['OKM']);
    return { services: { ...services, workspaceApprovals }, store };
  }

  it('is for approvers: others see nothing of it', async () => {
    show();
    expect(await screen.findByText('Sinulla ei ole pyyntöjä.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Hyväksyttävänä' })).toBeNull();
  });

  it('C7.2: goes on where making the workspace stopped', async () => {
    const { services, store } = withQueue();
    services.workspaceApprovals.stopAfter = 3;
    show(services);
    const queue = await region('Hyväksyttävänä');
    fireEvent.click(await within(queue).findByRole('button', { name: 'Hyväksy' }));
    expect(await within(queue).findByText('Työtilan luominen keskeytyi.')).toBeTruthy();
    fireEvent.click(within(queue).getByRole('button', { name: 'Jatka luomista' }));
    expect(await within(queue).findByText('Työtila ”Kirjastoverkko” on käytössä.')).toBeTruthy();
    expect(store.requests.map(({ state }) => state)).toEqual(['approved']);
  });

  it('tells that somebody else was faster', async () => {
    const { services, store } = withQueue();
    show(services);
    const queue = await region('Hyväksyttävänä');
    const approve = await within(queue).findByRole('button', { name: 'Hyväksy' });
    store.decide(store.requests[0]!, 'rejected', { reason: 'Ei nyt' });
    fireEvent.click(approve);
    expect(await within(queue).findByText(strings.approve.conflict)).toBeTruthy();
  });

  it('neither returns nor rejects without a reason', async () => {
    const { services, store } = withQueue();
    show(services);
    const queue = await region('Hyväksyttävänä');
    fireEvent.click(await within(queue).findByRole('button', { name: 'Hylkää' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Hylkää' }));
    expect(await within(dialog).findByText('Kirjoita perustelu.')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText('Perustelu'), { target: { value: 'Tila on jo.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Hylkää' }));
    expect(await within(queue).findByText('”Kirjastoverkko” on hylätty.')).toBeTruthy();
    expect(store.requests[0]).toMatchObject({ state: 'rejected', reason: 'Tila on jo.' });
  });
});

describe('C7.4: owning', () => {
  it('shows what waits for an answer first, and few of the others until more are asked for', async () => {
    const services = fakeServices();
    const calm = Array.from({ length: 60 }, (_, index) => aWorkspace({ name: `Ryhmä ${index + 1}`, owner: HELMI }));
    services.workspaceCare.register = [...calm, aWorkspace({ name: 'Kuntatalous', owner: HELMI, endsAt: '2026-12-08T21:59:59Z' })];
    show(services);
    const owned = await region('Omistamani työtilat');
    expect((await within(owned).findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)).toEqual(['Kuntatalous', 'Ryhmä 1', 'Ryhmä 2', 'Ryhmä 3', 'Ryhmä 4', 'Ryhmä 5']);
    fireEvent.click(within(owned).getByRole('button', { name: 'Näytä kaikki 61' }));
    expect(within(owned).getAllByRole('heading', { level: 3 })).toHaveLength(61);
  });

  it('is asked for an answer before the end, and extends by a year', async () => {
    const services = fakeServices();
    services.workspaceCare.register = [aWorkspace({ name: 'Kuntatalous', owner: HELMI, endsAt: '2026-12-08T21:59:59Z' })];
    show(services);
    const owned = await region('Omistamani työtilat');
    expect(await within(owned).findByText('Kuntatalous sulkeutuu 8.12.2026.')).toBeTruthy();
    fireEvent.click(within(owned).getByRole('button', { name: 'Jatka 12 kuukautta' }));
    expect(await within(owned).findByText('Kuntatalous jatkuu 8.12.2027 asti.')).toBeTruthy();
    await waitFor(() => expect(within(owned).queryByText(/sulkeutuu/)).toBeNull());
  });

  it('says why an answer was not taken, and lets it be given again', async () => {
    const services = fakeServices();
    services.workspaceCare.register = [aWorkspace({ name: 'Hiljainen', owner: aPerson(), deputy: HELMI, lastUsedAt: '2026-01-01T08:00:00Z' })];
    show(services);
    const owned = await region('Omistamani työtilat');
    const keep = await within(owned).findByRole('button', { name: 'Tila on käytössä' });
    services.workspaceCare.failure = new KampusError('throttled', 'answer');
    fireEvent.click(keep);
    expect(await within(owned).findByText('Palvelussa on ruuhkaa.')).toBeTruthy();
    services.workspaceCare.failure = null;
    fireEvent.click(keep);
    expect(await within(owned).findByText('Hiljainen pysyy käytössä.')).toBeTruthy();
  });
});
