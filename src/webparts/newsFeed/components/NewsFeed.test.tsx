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
  renderWithApp(<NewsFeed strings={strings} pinned={null} count={10} layout="front" sources="reader" title="" instanceId="feed" {...props} />, services);
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

  it('begins the next visit with what a first one read, all that everyone may read and nothing closed', async () => {
    const services = fakeServices();
    services.news.indexed = [titled('Vain VM', { siteUrl: `${vm}-oma`, publishedAt: '2026-11-09T07:30:00Z' }), ...today];
    show(services);
    await waitFor(() => expect(titles()).toEqual(['Vain VM', ...own]));
    cleanup();
    await new Promise((resolve) => window.setTimeout(resolve, 1));

    const silent = fakeServices();
    silent.news.latest = () => new Promise(() => undefined);
    silent.news.fromPages = () => new Promise(() => undefined);
    show(silent, { sources: 'all' });
    await waitFor(() => expect(titles()).toEqual(today.map(({ title }) => title)));
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
    const services = { ...fakeServices(), place: { homeSiteUrl: '/sites/kampus', siteUrl: stmSite, siteTitle: 'STM:n osio' } };
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
});

describe('what must be read', () => {
  const guide = titled('Luokitellun asiakirjan ohje', { publishedAt: '2026-11-02T06:00:00Z', mandatoryUntil: '2026-11-13T14:00:00Z' });
  const withGuide = (given: Partial<NewsItem> = {}) => {
    const services = fakeServices();
    services.news.indexed = today;
    services.news.live = [{ ...guide, ...given }];
    return services;
  };
  const button = () => screen.findByRole('button', { name: 'Kuittaa luetuksi' });
  const key = `${guide.articleId}:1`;

  it('C2.5 stands on top with its day, older than any page of news, and whatever is chosen', async () => {
    show(withGuide());
    await waitFor(() => expect(titles()).toEqual([guide.title, ...own]));
    expect(screen.getByText('Luettava viimeistään pe 13.11.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Kaikki organisaatiot' }));
    expect(titles()[0]).toBe(guide.title);
    // It is none of the decisions, and stands above them all the same.
    await userEvent.click(screen.getByRole('radio', { name: 'Päätökset' }));
    expect(await screen.findByText('Ei päätöksiä')).toBeTruthy();
    expect(screen.getByRole('group', { name: guide.title })).toBeTruthy();
    expect(titles()).toEqual([]);
  });

  it('C4.1 is acknowledged for the reader’s organisation, says so, and leaves its place', async () => {
    const services = show(withGuide());
    await userEvent.click(await button());
    const said = await screen.findByText(`Kuittasit luetuksi: ${guide.title}.`);
    expect(services.acknowledgements.acknowledged).toEqual([key]);
    expect(said.closest('[tabindex="-1"]')).toBe(document.activeElement);
    expect(screen.queryByRole('button', { name: 'Kuittaa luetuksi' })).toBeNull();
  });

  it('C4.1 is asked again after a material change', async () => {
    const services = withGuide({ mandatoryVersion: 2 });
    services.acknowledgements.acknowledged = [key];
    show(services);
    await userEvent.click(await button());
    await waitFor(() => expect(services.acknowledgements.acknowledged).toContain(`${guide.articleId}:2`));
  });

  it('is news among others when it has been acknowledged', async () => {
    const services = withGuide();
    services.news.indexed = [...today, guide];
    services.acknowledgements.acknowledged = [key];
    show(services);
    await waitFor(() => expect(titles()).toEqual([...own, guide.title]));
  });

  it('is not asked of those whom it does not concern', async () => {
    show(withGuide({ audience: ['STM'] }));
    await waitFor(() => expect(titles().length).toBeGreaterThan(0));
    expect(screen.queryByRole('button', { name: 'Kuittaa luetuksi' })).toBeNull();
  });

  it('names those whom it concerns', async () => {
    show(withGuide({ audience: ['VM', 'STM'] }));
    expect(await screen.findByText('Koskee: VM ja STM')).toBeTruthy();
  });

  it('says that its day has passed', async () => {
    show(withGuide({ mandatoryUntil: '2026-11-06T14:00:00Z' }));
    expect(await screen.findByText('Lukematta, määräaika oli pe 6.11.')).toBeTruthy();
  });

  it('says why acknowledging failed, and can be tried again', async () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const services = show(withGuide());
    await button();
    services.acknowledgements.failure = new KampusError('offline', 'acknowledge');
    await userEvent.click(await button());
    expect(await screen.findByText('Ei verkkoyhteyttä.')).toBeTruthy();
    services.acknowledgements.failure = null;
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    await waitFor(() => expect(services.acknowledgements.acknowledged).toEqual([key]));
    jest.restoreAllMocks();
  });
});

describe('filters', () => {
  const filtered = async (label: string, option: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Suodata' }));
    await userEvent.selectOptions(screen.getByLabelText(label), option);
  };
  const withNews = (...more: NewsItem[]) => {
    const services = fakeServices();
    services.news.indexed = [...today, ...more];
    return show(services);
  };

  it('narrow the news to one publisher, also one that is not followed', async () => {
    withNews();
    await waitFor(() => expect(titles()).toEqual(own));
    await filtered('Julkaisija', 'sosiaali- ja terveysministeriö');
    await waitFor(() => expect(titles()).toEqual(['STM 1', 'STM 2']));
    await userEvent.selectOptions(screen.getByLabelText('Julkaisija'), 'Yhteinen');
    await waitFor(() => expect(titles()).toEqual(['Yhteinen 1', 'Yhteinen 2', 'Yhteinen 3']));
  });

  it('narrow them to a topic, and are cleared', async () => {
    withNews(titled('Etätyön ohje', { topic: 'etätyö', publishedAt: '2026-11-08T06:00:00Z' }));
    await waitFor(() => expect(titles()).toHaveLength(6));
    await filtered('Aihe', 'etätyö');
    await waitFor(() => expect(titles()).toEqual(['Etätyön ohje']));
    await userEvent.click(screen.getByRole('button', { name: 'Tyhjennä suodatus' }));
    await waitFor(() => expect(titles()).toHaveLength(6));
  });

  it('narrow them to a language, and say when nothing is left', async () => {
    withNews();
    await waitFor(() => expect(titles()).toEqual(own));
    await filtered('Kieli', 'Ruotsiksi');
    expect(await screen.findByText('Suodatuksella ei löytynyt uutisia')).toBeTruthy();
    expect(titles()).toEqual([]);
  });
});

describe('what an editor may set', () => {
  it('is a title, and that only common news are shown', async () => {
    const services = fakeServices();
    services.news.indexed = today;
    show(services, { title: 'Talon uutiset', sources: 'common' });
    await waitFor(() => expect(titles()).toEqual(['Yhteinen 1', 'Yhteinen 2', 'Yhteinen 3']));
    expect(screen.getByRole('region', { name: 'Talon uutiset' })).toBeTruthy();
  });

  it('is that everyone’s news are shown', async () => {
    const services = fakeServices();
    services.news.indexed = today;
    show(services, { sources: 'all' });
    await waitFor(() => expect(titles()).toHaveLength(7));
    expect(screen.queryByText(/Et seuraa/)).toBeNull();
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
