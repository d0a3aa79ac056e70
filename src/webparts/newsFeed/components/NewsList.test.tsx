import { screen, waitFor, within } from '@testing-library/react';
import { fakeServices } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { eachOnAFirstVisit, inSwedish, show, titled, titles } from './testing/newsFeedScreen';

eachOnAFirstVisit();

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
    const services = inSwedish();
    services.news.indexed = [titled('Vain suomeksi kirjoitettu')];
    show(services);
    const article = await screen.findByRole('article');
    expect(within(article).getByText(strings.onlyInFinnish)).toBeTruthy();
    expect(within(article).getByRole('heading').getAttribute('lang')).toBe('fi');
  });

  it('is one card whatever its translations', async () => {
    const services = inSwedish();
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
