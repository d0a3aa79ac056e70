import { screen } from '@testing-library/react';
import * as React from 'react';
import * as strings from 'KampusShellStrings';
import { fakeServices, renderWithApp } from '../../../../testing/renderWithApp';
import { Header } from '../Header';

/** The page that the header stands on. */
export const PAGE = '/sites/kampus/SitePages/Etatyo.aspx';

interface ShownHeader {
  readonly services: ReturnType<typeof fakeServices>;
  readonly onSkip: jest.Mock;
  /** Is called with the address to open; null: this page anew. */
  readonly onOpen: jest.Mock;
  readonly unmount: () => void;
}

export function show(services = fakeServices()): ShownHeader {
  const onSkip = jest.fn();
  const onOpen = jest.fn();
  const { unmount } = renderWithApp(<Header strings={strings} visit={0} pagePath={() => PAGE} onSkip={onSkip} onOpen={onOpen} />, services);
  return { services, onSkip, onOpen, unmount };
}

export const navigation = (): HTMLElement => screen.getByRole('navigation', { name: 'Kampus' });

/** Waits until the header knows its reader, an official of VM. */
export const ownSection = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'VM:n osio' });

/** Every test begins as a first visit; what a part says of a failure stays out of the console. */
export function eachOnAFirstVisit(): void {
  beforeEach(() => {
    window.localStorage.clear();
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());
}
