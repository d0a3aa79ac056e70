import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KampusError } from '../../../domain/shared/KampusError';
import { fakeServices } from '../../../testing/renderWithApp';
import { eachOnAFirstVisit, own, show, titles, today } from './testing/newsFeedScreen';

eachOnAFirstVisit();

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const failing = (error: KampusError) => {
  const services = fakeServices();
  services.news.failure = error;
  return show(services);
};

it('says that there is nothing', async () => {
  show();
  expect(await screen.findByText('Ei uutisia')).toBeTruthy();
});

it('says that the reader has no right', async () => {
  failing(new KampusError('forbidden', 'search news'));
  expect(await screen.findByText('Sinulla ei ole oikeutta sisältöön')).toBeTruthy();
});

it('says when it tries again', async () => {
  failing(new KampusError('throttled', 'search news', { status: 429, retryAfterMs: 20_000 }));
  const notice = (await screen.findByText('Palvelussa on ruuhkaa.')).closest('[role="status"]');
  expect(notice?.textContent).toMatch(/Palvelussa on ruuhkaa\. Haetaan uudelleen 2\d sekunnin kuluttua/);
  expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
});

it('says that the line is down', async () => {
  failing(new KampusError('offline', 'search news'));
  expect(await screen.findByText('Ei verkkoyhteyttä.')).toBeTruthy();
});

it('fails with a code, and recovers when tried again', async () => {
  const services = failing(new KampusError('unexpected', 'search news', { status: 500 }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Uutisia ei saatu haettua\..*Tunniste [0-9A-F]{4}-500/);
  services.news.failure = null;
  services.news.indexed = today;
  await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  await waitFor(() => expect(titles()).toEqual(own));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('shows common news when the organisations cannot be read', async () => {
  const services = fakeServices();
  services.organisations.failure = new KampusError('notFound', 'read Lists/Organisations');
  services.news.indexed = today;
  show(services);
  await waitFor(() => expect(titles()).toEqual(['Yhteinen 1', 'Yhteinen 2', 'Yhteinen 3']));
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
