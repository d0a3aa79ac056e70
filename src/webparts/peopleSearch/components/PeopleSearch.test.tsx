import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import strings from '../loc/fi';
import { PeopleSearch } from './PeopleSearch';

function show(services = fakeServices()): { opened: string[]; field: HTMLElement } {
  const opened: string[] = [];
  renderWithApp(<PeopleSearch strings={strings} instanceId="p" onOpen={(address) => opened.push(address)} />, services);
  return { opened, field: within(screen.getByRole('search', { name: 'Henkilöhaku' })).getByRole('searchbox') };
}

it('leads to the people finder with what was typed, where no server sees it', async () => {
  const { opened, field } = show();
  await userEvent.type(field, 'Mäki & Mallikorpi{enter}');
  expect(opened).toEqual(['/sites/kampus/SitePages/Henkilot.aspx#q=M%C3%A4ki%20%26%20Mallikorpi']);
});

it('leads there in the reader’s language, with nothing typed too, and asks for nobody itself', async () => {
  const services = fakeServices();
  const { opened } = show({ ...services, reader: { ...services.reader, language: 'sv' } });
  await userEvent.click(screen.getByRole('button', { name: strings.search }));
  expect(opened).toEqual(['/sites/kampus/SitePages/sv/Henkilot.aspx#q=']);
  expect(screen.getByRole('link', { name: strings.whoHandles }).getAttribute('href')).toBe('/sites/kampus/SitePages/sv/Kuka-hoitaa.aspx');
  expect(services.people.calls).toBe(0);
});
