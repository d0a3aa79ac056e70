import { act, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { KampusError } from '../../../domain/shared/KampusError';
import type { Language } from '../../../domain/shared/Language';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import { TranslationNotice } from '../components/TranslationNotice';

const FINNISH = '/sites/kampus/SitePages/Etatyo.aspx';
const SWEDISH = '/sites/kampus/SitePages/sv/Etatyo.aspx';

function show(path: string, language: Language, prepare: (services: ReturnType<typeof fakeServices>) => void = () => undefined, siteUrl = '/sites/kampus') {
  const services = fakeServices();
  const { place, reader } = services;
  prepare(services);
  renderWithApp(<TranslationNotice pagePath={path} />, { ...services, place: { ...place, siteUrl }, reader: { ...reader, language } });
  return services.pageTranslations;
}

const settled = () => act(() => new Promise((resolve) => window.setTimeout(resolve, 50)));

it('tells a Swedish reader that the translation is outdated, since when, and leads to the Finnish page', async () => {
  show(SWEDISH, 'sv', ({ pageTranslations }) => {
    pageTranslations.outdatedPages = { [SWEDISH]: { originalUrl: FINNISH, changedAt: '2026-11-09T06:00:00Z' } };
  });
  expect((await screen.findByRole('status')).textContent).toBe('Översättningen är föråldrad. Den finska sidan ändrades i dag. Läs på finska');
  const link = screen.getByRole('link', { name: 'Läs på finska' });
  expect([link.getAttribute('href'), link.getAttribute('hreflang')]).toEqual([FINNISH, 'fi']);
});

it.each([
  ['sv', FINNISH, SWEDISH, 'Den här sidan är på finska. Läs på svenska'],
  ['fi', SWEDISH, FINNISH, 'Tämä sivu on ruotsiksi. Lue suomeksi']
] as const)('leads a reader of %s from %s to the page in their language', async (language, path, own, said) => {
  show(path, language, ({ pageTranslations }) => {
    pageTranslations.addresses = { [`${path}|${language}`]: own };
  });
  expect((await screen.findByRole('status')).textContent?.replace(/\s+/g, ' ')).toBe(said);
  expect(screen.getByRole('link').getAttribute('href')).toBe(own);
});

it('says nothing of a translation that is up to date, nor of a page that is in no other language', async () => {
  const translations = show(SWEDISH, 'sv');
  await waitFor(() => expect(translations.calls).toBe(1));
  await settled();
  expect(screen.queryByRole('status')).toBeNull();
});

it.each([
  ['of a Finnish page for a Finnish reader', FINNISH, 'fi', '/sites/kampus'],
  ['of a front page', '/sites/kampus/SitePages/sv/Home.aspx', 'sv', '/sites/kampus'],
  ['in a workspace', '/sites/tt-x/SitePages/Sivu.aspx', 'sv', '/sites/tt-x']
] as const)('asks nothing %s', async (_name, path, language, siteUrl) => {
  const translations = show(path, language, undefined, siteUrl);
  await settled();
  expect(translations.calls).toBe(0);
});

it('stays away when the question fails: the page can be read without it', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const translations = show(SWEDISH, 'sv', ({ pageTranslations }) => {
    pageTranslations.failure = new KampusError('unexpected', 'find the page');
  });
  await waitFor(() => expect(warned).toHaveBeenCalled());
  expect(translations.calls).toBe(1);
  expect(screen.queryByRole('status')).toBeNull();
  warned.mockRestore();
});
