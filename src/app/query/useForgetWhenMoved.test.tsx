import { useQuery } from '@tanstack/react-query';
import { cleanup, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { anOrganisation } from '../../testing/builders';
import { fakeServices, renderWithApp } from '../../testing/renderWithApp';
import { persisted } from './persistence';
import { QueryRoot } from './QueryRoot';

/** A part that shows what it reads, under a key of its own. */
function Part({ name, read }: { readonly name: string; readonly read: () => string }): JSX.Element {
  const { data } = useQuery({ queryKey: [name], queryFn: read, meta: persisted() });
  return <p>{data ?? 'odottaa'}</p>;
}

const twoParts = (first: () => string, second: () => string): JSX.Element => (
  <>
    <QueryRoot><Part name="yksi" read={first} /></QueryRoot>
    <QueryRoot><Part name="toinen" read={second} /></QueryRoot>
  </>
);

/** What an earlier visit left, of a reader who was of these organisations. */
function leave(ownKeys: string[]): void {
  const owner = fakeServices().reader.loginName;
  window.localStorage.setItem('kampus.facts', JSON.stringify({ owner, version: 2, value: { ownKeys: { data: ownKeys, at: Date.now() } } }));
}

const servicesOf = (ownKeys: string[]) => {
  const services = fakeServices();
  services.organisations.organisations = [anOrganisation(), anOrganisation({ key: 'LVM' })];
  services.organisations.own = ownKeys;
  return services;
};

beforeEach(() => window.localStorage.clear());
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1)); // the last part's cache goes a moment after it
});

it('C5.3: reads anew, once for all parts, what was read for the former organisation', async () => {
  leave(['VM']);
  const first = jest.fn<string, []>().mockReturnValueOnce('VM:n').mockReturnValue('LVM:n');
  const second = jest.fn(() => 'toinen');
  renderWithApp(twoParts(first, second), servicesOf(['LVM']));
  await waitFor(() => expect(screen.getByText('LVM:n')).toBeTruthy());
  expect(first).toHaveBeenCalledTimes(2);
  expect(second).toHaveBeenCalledTimes(2);
});

it('C5.3: forgets also when the move is known before the first part comes to the page', async () => {
  leave(['VM']);
  const read = jest.fn<string, []>().mockReturnValueOnce('VM:n').mockReturnValue('LVM:n');
  renderWithApp(<QueryRoot><Part name="yksi" read={read} /></QueryRoot>, servicesOf(['VM']));
  await waitFor(() => expect(screen.getByText('VM:n')).toBeTruthy());
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1));
  expect(window.localStorage.getItem('kampus.cache')).toContain('VM:n');

  leave(['LVM']);
  renderWithApp(<QueryRoot><Part name="yksi" read={read} /></QueryRoot>, servicesOf(['LVM']));
  await waitFor(() => expect(screen.getByText('LVM:n')).toBeTruthy());
});

it('leaves what it has to a reader who has not moved', async () => {
  leave(['VM']);
  const first = jest.fn(() => 'VM:n');
  renderWithApp(twoParts(first, () => 'toinen'), servicesOf(['VM']));
  await waitFor(() => expect(screen.getByText('VM:n')).toBeTruthy());
  await new Promise((resolve) => window.setTimeout(resolve, 20));
  expect(first).toHaveBeenCalledTimes(1);
});
