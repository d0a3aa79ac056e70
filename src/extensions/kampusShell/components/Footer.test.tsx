import { screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import * as strings from 'KampusShellStrings';
import { KampusError } from '../../../domain/shared/KampusError';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import { Footer } from './Footer';
import { eachOnAFirstVisit } from './testing/headerScreen';

eachOnAFirstVisit();

describe('footer', () => {
  it('has what the law asks for, whatever the rows say', async () => {
    const services = fakeServices();
    services.navigation.failure = new KampusError('notFound', 'read Lists/Navigation');
    renderWithApp(<Footer strings={strings} />, services);
    await waitFor(() => expect(console.warn).toHaveBeenCalled());
    const links = within(screen.getByRole('navigation', { name: 'Alatunniste' }));
    ['Anna palautetta', 'Saavutettavuusseloste', 'Tietosuojaseloste'].forEach((name) => expect(links.getByRole('link', { name })).toBeTruthy());
  });
});
