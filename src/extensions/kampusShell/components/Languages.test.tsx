import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KampusError } from '../../../domain/shared/KampusError';
import { fakeServices } from '../../../testing/renderWithApp';
import { PAGE, eachOnAFirstVisit, ownSection, show } from './testing/headerScreen';

eachOnAFirstVisit();

describe('the language choice', () => {
  const swedish = async () => {
    await ownSection();
    const [button] = screen.getAllByRole('button', { name: /På svenska/ });
    await userEvent.click(button!);
  };

  it('is kept on the server, and leads to the page’s translation', async () => {
    const services = fakeServices();
    services.pageTranslations.addresses = { [`${PAGE}|sv`]: '/sites/kampus/SitePages/sv/Etatyo.aspx' };
    const { onOpen } = show(services);
    await swedish();
    expect(services.languagePreference.chosen).toBe('sv');
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('/sites/kampus/SitePages/sv/Etatyo.aspx'));
  });

  it.each([
    ['there is no translation', null],
    ['translations cannot be asked', new KampusError('offline', 'find translations')]
  ])('draws the same page anew when %s', async (_why, failure) => {
    const services = fakeServices();
    services.pageTranslations.failure = failure;
    const { onOpen } = show(services);
    await swedish();
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(null));
  });
});
