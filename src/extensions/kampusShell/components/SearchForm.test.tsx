import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KampusError } from '../../../domain/shared/KampusError';
import { fakeServices } from '../../../testing/renderWithApp';
import { eachOnAFirstVisit, show } from './testing/headerScreen';

eachOnAFirstVisit();

describe('search', () => {
  const page = (title: string) => ({ title, url: `/sites/kampus/SitePages/${title}.aspx`, siteTitle: 'Kampus' });
  const withPages = async (failure: KampusError | null = null) => {
    const services = fakeServices();
    services.searchSuggestions.pages = [page('Matkustusturvallisuus'), page('Matkalaskut'), page('Etätyö')];
    services.searchSuggestions.failure = failure;
    const { onOpen } = show(services);
    const field = screen.getByRole('searchbox', { name: 'Hae Kampuksesta' });
    await userEvent.type(field, 'matk');
    return { services, field, onOpen };
  };

  it('suggests pages once a pause, and is walked by the keyboard', async () => {
    const { services, field } = await withPages();
    const list = await screen.findByRole('listbox', { name: 'Ehdotukset' });
    expect(within(list).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['MatkustusturvallisuusKampus', 'MatkalaskutKampus']);
    expect(services.searchSuggestions.calls).toBe(1);
    expect(screen.getByText('2 ehdotusta, valitse nuolinäppäimillä')).toBeTruthy();

    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const second = within(list).getByRole('option', { name: /Matkalaskut/ });
    expect(second.getAttribute('aria-selected')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBe(second.id);
    const opened = jest.fn((event: Event) => event.preventDefault());
    second.addEventListener('click', opened);
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledTimes(1);

    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect((field as HTMLInputElement).value).toBe('matk');
  });

  it('works without suggestions when the search does not answer', async () => {
    const { services, onOpen } = await withPages(new KampusError('throttled', 'suggest pages'));
    await waitFor(() => expect(services.searchSuggestions.calls).toBe(1));
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.keyboard('a & ö{Enter}');
    expect(onOpen).toHaveBeenCalledWith('/sites/kampus/SitePages/Haku.aspx#q=matka%20%26%20%C3%B6');
  });
});
