import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import strings from '../loc/fi';
import { KampusError } from '../../../domain/shared/KampusError';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { aNewsItem } from '../../../testing/builders';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import { NewsFeed, type NewsFeedProps } from './NewsFeed';

const vm = '/sites/kampus-vm';
const stmSite = '/sites/kampus-stm';

const show = (services = fakeServices(), props: Partial<NewsFeedProps> = {}) => {
  renderWithApp(<NewsFeed strings={strings} pinned={null} count={10} layout="front" instanceId="feed" {...props} />, services);
  return services;
};
const titles = () => screen.queryAllByRole('article').map((article) => within(article).getByRole('heading').textContent);
const titled = (title: string, given: Partial<NewsItem> = {}) => aNewsItem({ title, ...given });

/** Today's news: three common, two of VM, two of STM. */
const today = [
  titled('Yhteinen 1', { publishedAt: '2026-11-09T07:00:00Z' }),
  titled('VM 1', { siteUrl: vm, publishedAt: '2026-11-09T06:50:00Z' }),
  titled('STM 1', { siteUrl: stmSite, publishedAt: '2026-11-09T06:40:00Z' }),
  titled('Yhteinen 2', { publishedAt: '2026-11-09T06:30:00Z' }),
  titled('VM 2', { siteUrl: vm, publishedAt: '2026-11-09T06:20:00Z' }),
  titled('STM 2', { siteUrl: stmSite, publishedAt: '2026-11-09T06:10:00Z' }),
  titled('Yhteinen 3', { publishedAt: '2026-11-09T06:00:00Z' })
];
const own = ['Yhteinen 1', 'VM 1', 'Yhteinen 2', 'VM 2', 'Yhteinen 3'];

beforeEach(() => window.localStorage.clear());
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1)); // the last part's cache goes a moment after it
});

describe('whose news', () => {
  it('shows common and own news, newest first, and everybody’s when asked', async () => {
    const services = fakeServices();
    services.news.indexed = today;
    show(services);
    await waitFor(() => expect(titles()).toEqual(own));

    await userEvent.click(screen.getByRole('radio', { name: 'Kaikki organisaatiot' }));
    await waitFor(() => expect(titles()).toEqual(today.map(({ title }) => title)));
    expect(screen.getByRole('region', { name: 'Ajankohtaista' })).toBeTruthy();
  });

  it('adds an organisation that the reader begins to follow', async () => {
    const services = fakeServices();
    services.news.indexed = today;
    show(services);
    await waitFor(() => expect(titles()).toEqual(own));

    await userEvent.click(screen.getByRole('button', { name: 'Muuta seurattavia' }));
    await userEvent.click(screen.getByRole('button', { name: 'STM' }));
    await waitFor(() => expect(titles()).toHaveLength(7));
    expect(screen.getByText(/Seuraat: STM/)).toBeTruthy();
  });

  it('shows the site’s organisation on its own site', async () => {
    const services = { ...fakeServices(), place: { homeSiteUrl: '/sites/kampus', siteUrl: stmSite } };
    services.news.indexed = today;
    show(services);
    await waitFor(() => expect(titles()).toEqual(['STM 1', 'STM 2']));
    expect(screen.getByRole('radio', { name: 'STM', checked: true })).toBeTruthy();
  });

  it('shows only decisions when asked, each with its label', async () => {
    const services = fakeServices();
    services.news.indexed = [...today, titled('Kehyspäätös', { kind: 'decision', publishedAt: '2026-11-08T06:00:00Z' })];
    show(services);
    await userEvent.click(screen.getByRole('radio', { name: 'Päätökset' }));
    await waitFor(() => expect(titles()).toEqual(['Kehyspäätös']));
    expect(within(screen.getByRole('article')).getByText('Päätös')).toBeTruthy();
  });

  it('shows what the site knows before the index does', async () => {
    const services = fakeServices();
    services.news.indexed = today;
    services.news.live = [titled('Juuri julkaistu', { siteUrl: vm, publishedAt: '2026-11-09T07:58:00Z' })];
    show(services);
    await waitFor(() => expect(titles()[0]).toBe('Juuri julkaistu'));
  });
});

describe('one item', () => {
  it('is an article named by its title, which is text whatever it looks like', async () => {
    const services = fakeServices();
    services.news.indexed = [titled('<img src=x onerror=alert(1)> & <b>lihava</b>', { summary: '<i>kursiivi</i>' })];
    show(services);
    const article = await screen.findByRole('article', { name: '<img src=x onerror=alert(1)> & <b>lihava</b>' });
    expect(within(article).getByText('<i>kursiivi</i>')).toBeTruthy();
    expect(article.querySelector('img, b, i')).toBeNull();
  });

  it('says its time in the reader’s zone and words', async () => {
    const services = { ...fakeServices(), reader: { ...fakeServices().reader, language: 'sv' as const, timeZone: 'Asia/Tokyo' } };
    services.news.indexed = [titled('Uutinen', { publishedAt: '2026-11-09T07:05:00Z' })];
    show(services);
    expect(await screen.findByText('I dag kl. 16.05')).toBeTruthy();
  });

  it('says in which language it is when the reader’s is missing', async () => {
    const services = { ...fakeServices(), reader: { ...fakeServices().reader, language: 'sv' as const } };
    services.news.indexed = [titled('Vain suomeksi kirjoitettu')];
    show(services);
    const article = await screen.findByRole('article');
    expect(within(article).getByText(strings.onlyInFinnish)).toBeTruthy();
    expect(within(article).getByRole('heading').getAttribute('lang')).toBe('fi');
  });

  it('is one card whatever its translations', async () => {
    const services = { ...fakeServices(), reader: { ...fakeServices().reader, language: 'sv' as const } };
    const original = titled('Etätyöohje');
    services.news.indexed = [original, titled('Anvisning om distansarbete', { articleId: original.id, language: 'sv' })];
    show(services);
    await waitFor(() => expect(titles()).toEqual(['Anvisning om distansarbete']));
  });

  it('says that it is closed', async () => {
    const services = fakeServices();
    services.news.indexed = [titled('VMBaro – tulokset', { siteUrl: '/sites/kampus-vm-oma' })];
    show(services);
    expect(within(await screen.findByRole('article', { name: 'VMBaro – tulokset' })).getByText('Vain VM')).toBeTruthy();
  });

  it('stands on top until it must have been read', async () => {
    const services = fakeServices();
    services.news.indexed = [...today, titled('Luokitellun asiakirjan ohje', { publishedAt: '2026-11-02T06:00:00Z', mandatoryUntil: '2026-11-13T14:00:00Z' })];
    show(services);
    await waitFor(() => expect(titles()[0]).toBe('Luokitellun asiakirjan ohje'));
    expect(screen.getByText('Luettava viimeistään pe 13.11.')).toBeTruthy();
  });
});

describe('more news', () => {
  it('shows the next ones in order, and no button when there are none', async () => {
    const services = fakeServices();
    services.news.indexed = Array.from({ length: 9 }, (_, i) => titled(`Uutinen ${i}`, { publishedAt: `2026-11-0${9 - i}T06:00:00Z` }));
    show(services, { count: 4 });
    await waitFor(() => expect(titles()).toHaveLength(4));
    await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää uutisia' }));
    await waitFor(() => expect(titles()).toHaveLength(8));
    await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää uutisia' }));
    await waitFor(() => expect(titles()).toEqual(services.news.indexed.map(({ title }) => title)));
    expect(screen.queryByRole('button', { name: 'Näytä lisää uutisia' })).toBeNull();
  });
});

describe('what may go wrong', () => {
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
});
