import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import strings from '../loc/fi';
import { KampusError } from '../../../domain/shared/KampusError';
import { aNewsItem } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import { NewsFeed } from './NewsFeed';

const show = (services = fakeServices()) => {
  renderWithApp(<NewsFeed strings={strings} pinned={null} count={10} layout="front" sources="reader" title="" instanceId="feed" />, services);
  return services;
};
const titles = () => screen.queryAllByRole('article').map((article) => within(article).getByRole('heading').textContent);
const today = [
  aNewsItem({ title: 'VM 1', siteUrl: '/sites/kampus-vm', publishedAt: '2026-11-09T06:50:00Z' }),
  aNewsItem({ title: 'Yhteinen 1', publishedAt: '2026-11-09T06:30:00Z' })
];
const own = ['VM 1', 'Yhteinen 1'];

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1)); // the last part's cache goes a moment after it
  jest.restoreAllMocks();
});

it('keeps what could not be saved of following, to be tried again', async () => {
  const services = fakeServices();
  services.news.indexed = today;
  const follow = jest.spyOn(services.followed, 'follow').mockRejectedValueOnce(new KampusError('throttled', 'follow'));
  show(services);
  await waitFor(() => expect(titles()).toEqual(own));

  await userEvent.click(screen.getByRole('button', { name: 'Muuta seurattavia' }));
  await userEvent.click(screen.getByRole('button', { name: 'STM' }));
  expect(await screen.findByText(/Valintaa ei saatu tallennettua/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  expect(await screen.findByText(/Seuraat: STM/)).toBeTruthy();
  expect(follow).toHaveBeenCalledTimes(2);
  expect(screen.queryByText(/Valintaa ei saatu/)).toBeNull();
});

it('says that the newest may be missing when an own site does not answer', async () => {
  const services = fakeServices();
  services.news.indexed = today;
  jest.spyOn(services.news, 'fromPages').mockRejectedValue(new KampusError('unexpected', 'read the pages', { status: 500 }));
  show(services);
  expect(await screen.findByText('Uusimpia uutisia ei saatu haettua.')).toBeTruthy();
  expect(titles()).toEqual(own);
});
