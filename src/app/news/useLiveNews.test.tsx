import { cleanup, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { aNewsItem } from '../../testing/builders';
import { FakeNewsRepository } from '../../testing/FakeNewsRepository';
import { fakeServices, renderWithApp } from '../../testing/renderWithApp';
import { holdCarried } from '../carried';
import { QueryRoot } from '../query/QueryRoot';
import { useLiveNews } from './useLiveNews';

const HOME = '/sites/kampus';
const OPEN = '/sites/kampus-vm';
const CLOSED = '/sites/kampus-vm-oma';
const SITES = [HOME, OPEN, CLOSED];

const Shown = (): JSX.Element => <p>{useLiveNews(SITES, [HOME, OPEN]).items.map(({ title }) => title).join()}</p>;

/** A reader of VM, whose sites' pages say one thing each. */
function aReader() {
  const services = { ...fakeServices(), news: new FakeNewsRepository([], SITES.map((siteUrl) => aNewsItem({ siteUrl, title: siteUrl }))) };
  return { services, asked: jest.spyOn(services.news, 'fromPages') };
}

const sitesOf = (asked: ReturnType<typeof aReader>['asked']): (string | undefined)[] => asked.mock.calls.map(([[siteUrl]]) => siteUrl);

function openPage(services: ReturnType<typeof fakeServices>): void {
  holdCarried(services.reader.loginName);
  renderWithApp(<QueryRoot><Shown /></QueryRoot>, services);
}

async function leave(): Promise<void> {
  window.dispatchEvent(new Event('pagehide'));
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1)); // the last part's cache goes a moment after it
}

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await leave();
});

it('asks the home site alone when the reader comes back at once', async () => {
  const { services, asked } = aReader();
  openPage(services);
  await screen.findByText(SITES.join());
  expect(sitesOf(asked)).toEqual(SITES);
  await leave();
  asked.mockClear();
  openPage(services);
  await screen.findByText(SITES.join());
  expect(sitesOf(asked)).toEqual([HOME]);
});

it('C2.3: asks a site again, once, when what an earlier page has read is old, also on a page that stands open', async () => {
  const { services, asked } = aReader();
  // The clock goes as the test says, however busy the machine is.
  const started = Date.now();
  const now = jest.spyOn(Date, 'now').mockReturnValue(started);
  openPage(services);
  await screen.findByText(SITES.join());
  await leave();
  asked.mockClear();

  const later = started + 29_500;
  now.mockReturnValue(later);
  openPage(services);
  await screen.findByText(SITES.join());
  expect(sitesOf(asked)).toEqual([HOME]);
  asked.mockClear();
  now.mockReturnValue(later + 1_000);
  await waitFor(() => expect(sitesOf(asked)).toEqual([OPEN, CLOSED]));
  await new Promise((resolve) => window.setTimeout(resolve, 1_500));
  expect(sitesOf(asked)).toEqual([OPEN, CLOSED]);
});

it('C5.3: shows nothing closed that a page before has left until the server has said whose staff the reader is', async () => {
  const { services } = aReader();
  openPage(services);
  await screen.findByText(SITES.join());
  await leave();

  let answer = (_keys: string[]): void => undefined;
  jest.spyOn(services.organisations, 'ownKeys').mockReturnValue(new Promise((resolve) => (answer = resolve)));
  openPage(services);
  await screen.findByText([HOME, OPEN].join());
  answer(['VM']);
  await screen.findByText(SITES.join());
});
