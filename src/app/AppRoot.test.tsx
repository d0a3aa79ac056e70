import { screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { anOrganisation } from '../testing/builders';
import { fakeServices, renderWithApp } from '../testing/renderWithApp';

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const colourOf = (element: HTMLElement): string => element.closest<HTMLElement>('[data-theme]')!.style.getPropertyValue('--k-band');

it('wears the reader’s organisation’s colour, and from the next visit on at once', async () => {
  const services = fakeServices();
  const { unmount } = renderWithApp(<p>sisältö</p>, services);
  expect(colourOf(screen.getByText('sisältö'))).toBe('#10294f');
  await waitFor(() => expect(colourOf(screen.getByText('sisältö'))).toBe('#0b5d49'));
  unmount();

  renderWithApp(<p>sisältö</p>, services);
  expect(colourOf(screen.getByText('sisältö'))).toBe('#0b5d49');
});

it('says in which language it speaks', async () => {
  const services = { ...fakeServices(), reader: { ...fakeServices().reader, language: 'sv' as const } };
  renderWithApp(<p>innehåll</p>, services);
  expect((await screen.findByText('innehåll')).closest('[lang]')!.getAttribute('lang')).toBe('sv');
});

it('keeps its place with words when a part cannot be drawn', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined); // React says it too
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const Broken = (): JSX.Element => {
    throw new Error('rikki');
  };
  const services = fakeServices();
  services.organisations.organisations = [anOrganisation()];
  renderWithApp(<Broken />, services);
  expect((await screen.findByRole('alert')).textContent).toContain('Tätä sivun osaa ei voitu näyttää.');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('draw a part'), expect.anything());
});
