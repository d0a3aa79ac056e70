import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { KampusError } from '../../../domain/shared/KampusError';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { aNewsItem } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import { askReading, MandatoryReading } from '../components/MandatoryReading';

const url = '/sites/kampus/SitePages/Ohje.aspx';

function show(given: Partial<NewsItem> = {}, services = fakeServices()) {
  services.obligatoryPages.pages = [aNewsItem({ id: 'a1', url, mandatoryUntil: '2026-11-13T14:00:00Z', ...given })];
  renderWithApp(<MandatoryReading asked={askReading(services, url)} />, services);
  return services;
}

beforeEach(() => window.localStorage.clear());

it('C4.1 acknowledges the page that is read, and says so', async () => {
  const services = show();
  expect(await screen.findByText('Luettava viimeistään pe 13.11.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Kuittaa luetuksi' }));
  expect(await screen.findByText('Olet kuitannut tämän luetuksi.')).toBeTruthy();
  expect(services.acknowledgements.acknowledged).toEqual(['a1:1']);
  expect(screen.queryByRole('button')).toBeNull();
});

it('says of what was acknowledged before that it is', async () => {
  const services = fakeServices();
  services.acknowledgements.acknowledged = ['a1:1'];
  show({}, services);
  expect(await screen.findByText('Olet kuitannut tämän luetuksi.')).toBeTruthy();
});

it('keeps the button when acknowledging fails, and says why', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const services = show();
  await screen.findByRole('button', { name: 'Kuittaa luetuksi' });
  services.acknowledgements.failure = new KampusError('throttled', 'acknowledge', { retryAfterMs: 9_000 });
  await userEvent.click(screen.getByRole('button', { name: 'Kuittaa luetuksi' }));
  expect(await screen.findByText('Palvelussa on ruuhkaa.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Kuittaa luetuksi' })).toBeTruthy();
  jest.restoreAllMocks();
});

it.each([
  ['that was due long ago', { mandatoryUntil: '2024-11-13T14:00:00Z' }],
  ['that concerns others', { audience: ['STM'] }]
])('stays away from a page %s', async (_name, given) => {
  const services = show(given);
  await waitFor(() => expect(services.obligatoryPages.calls).toBe(1));
  await act(() => new Promise((resolve) => window.setTimeout(resolve, 50)));
  expect(screen.queryByRole('region')).toBeNull();
});

it('asks nothing about front pages', async () => {
  const services = fakeServices();
  expect(await askReading(services, '/sites/kampus/SitePages/sv/Home.aspx').answer).toBeNull();
  expect(await askReading(services, '/sites/kampus').answer).toBeNull();
  expect(services.obligatoryPages.calls).toBe(0);
});
