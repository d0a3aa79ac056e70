import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNotice, inFinnish } from '../../../testing/builders';
import { fakeServices } from '../../../testing/renderWithApp';
import { eachOnAFirstVisit, ownSection, show } from './testing/headerScreen';

eachOnAFirstVisit();

describe('disruption notices', () => {
  it('are dismissed for good, and return when they change', async () => {
    const services = fakeServices();
    services.notices.notices = [aNotice()];
    const { unmount } = show(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Piilota häiriötiedote' }));
    expect(screen.queryByRole('region', { name: /^Häiriötiedote: / })).toBeNull();
    unmount();

    const again = show(services);
    await ownSection();
    expect(screen.queryByRole('region', { name: /^Häiriötiedote: / })).toBeNull();
    again.unmount();

    services.notices.notices = [aNotice({ version: '2' })];
    show(services);
    expect(await screen.findByRole('region', { name: /^Häiriötiedote: / })).toBeTruthy();
  });

  it('stay away on another device, where the browser knows nothing', async () => {
    const services = fakeServices();
    services.notices.notices = [aNotice(), aNotice({ id: '2', titles: inFinnish('Sähköposti on hidas') })];
    services.notices.putAway = ['1:1'];
    show(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Piilota häiriötiedote' }));
    expect(screen.queryByRole('region', { name: /^Häiriötiedote: / })).toBeNull();
    await waitFor(() => expect(services.notices.putAway).toEqual(['1:1', '2:1']));
  });

  it('are somebody else’s business when dismissed by somebody else', async () => {
    window.localStorage.setItem('kampus.dismissed', JSON.stringify({ owner: 'toinen@gov.example', version: 1, value: ['1:1'] }));
    const services = fakeServices();
    services.notices.notices = [aNotice()];
    show(services);
    expect(await screen.findByRole('region', { name: /^Häiriötiedote: / })).toBeTruthy();
  });
});
