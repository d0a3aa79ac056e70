import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Person } from '../../../../domain/people/Person';
import { aPerson } from '../../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../../testing/renderWithApp';
import strings from '../../loc/fi';
import { PeopleFinder, type PeopleFinderProps } from '../PeopleFinder';

const SANNI_LOGIN = 'i:0#.f|membership|sanni@gov.example';
export const sanni = aPerson({ givenName: 'Sanni', familyName: 'Provström', account: 'sanni@gov.example', title: 'yksikön johtaja' });
export const juhani = aPerson({ account: 'juhani@gov.example', managerLogin: SANNI_LOGIN, mobile: '+358 00 000 0128', responsibilities: ['matkustusturvallisuus'] });
export const leena = aPerson({ givenName: 'Leena', familyName: 'Mäkinen', account: 'leena@gov.example', organisation: 'STM', title: 'hallitusneuvos', managerLogin: SANNI_LOGIN });
export const carl = aPerson({ givenName: 'Carl', familyName: 'von Mall', account: 'carl@gov.example' });
const emi = aPerson({ givenName: 'Emi', familyName: 'Mihon', account: 'emi@gov.example', location: 'Tokio', hasPhoto: true, phone: '' });

interface ShownFinder {
  readonly services: ReturnType<typeof fakeServices>;
  readonly container: HTMLElement;
}

export function show(people: Person[] = [sanni, juhani, leena, carl, emi], props: Partial<PeopleFinderProps> = {}): ShownFinder {
  const services = fakeServices();
  services.people.all = people;
  const { container } = renderWithApp(<PeopleFinder strings={strings} scope="all" layout="list" isTitleShown instanceId="finder" {...props} />, services);
  return { services, container };
}

export const user = userEvent.setup();
export const field = (): HTMLInputElement => screen.getByRole('searchbox');
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const names = (): string[] => screen.queryAllByRole('button').flatMap((one) => (one.dataset.person === undefined ? [] : [one.textContent ?? '']));

/** Lets the pause of typing pass, and what it starts come to its end. */
export async function pause(ms = 320): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, ms + 30)));
}

/** Searches, and waits for what is found. */
export async function find(text: string): Promise<void> {
  await user.clear(field());
  await user.type(field(), text);
  await pause();
  await settled();
}

/** Waits until nothing is being fetched. */
export async function settled(): Promise<void> {
  await waitFor(() => {
    expect(document.querySelector('[aria-busy="true"]')).toBeNull();
    expect(screen.queryByText('Haetaan henkilöitä')).toBeNull();
  });
}

/** Every test begins as a first visit, and its part is gone when it ends. */
export function eachOnAFirstVisit(): void {
  beforeEach(() => window.localStorage.clear());
  afterEach(async () => {
    cleanup();
    // The page's memory of what was asked goes with its last part, a moment later.
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
