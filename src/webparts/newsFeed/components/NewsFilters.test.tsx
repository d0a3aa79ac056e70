import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { fakeServices } from '../../../testing/renderWithApp';
import { eachOnAFirstVisit, own, show, titled, titles, today } from './testing/newsFeedScreen';

eachOnAFirstVisit();

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
