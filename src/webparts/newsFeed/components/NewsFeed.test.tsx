import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServices } from '../../../testing/renderWithApp';
import { STM_SITE, VM_SITE, eachOnAFirstVisit, leave, own, show, titled, titles, today } from './testing/newsFeedScreen';

eachOnAFirstVisit();

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
    services.news.indexed = [titled('Vain VM', { siteUrl: `${VM_SITE}-oma`, publishedAt: '2026-11-09T07:30:00Z' }), ...today];
    show(services);
    await waitFor(() => expect(titles()).toEqual(['Vain VM', ...own]));
    await leave();

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
    const services = { ...fakeServices(), place: { homeSiteUrl: '/sites/kampus', siteUrl: STM_SITE, siteTitle: 'STM:n osio' } };
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
    services.news.live = [titled('Juuri julkaistu', { siteUrl: VM_SITE, publishedAt: '2026-11-09T07:58:00Z' })];
    show(services);
    await waitFor(() => expect(titles()[0]).toBe('Juuri julkaistu'));
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
