import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KampusError } from '../../../domain/shared/KampusError';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { fakeServices } from '../../../testing/renderWithApp';
import { eachOnAFirstVisit, own, show, titled, titles, today } from './testing/newsFeedScreen';

eachOnAFirstVisit();

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
