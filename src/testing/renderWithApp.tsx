import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { AppRoot } from '../app/AppRoot';
import { createQueryClient } from '../app/query/queryClient';
import type { Services } from '../app/Services';
import { ServicesContext } from '../app/useServices';
import type { LanguagePreference } from '../domain/reader/LanguagePreference';
import type { Reader } from '../domain/reader/Reader';
import type { Language } from '../domain/shared/Language';
import { UiStringsContext } from '../ui/uiStrings';
import { anOrganisation, stm } from './builders';
import {
  FakeClock,
  FakeFollowedOrganisations,
  FakeNavigationRepository,
  FakeNoticeRepository,
  FakeOrganisationRepository,
  FakeQuickLinkRepository
} from './fakes';
import { FakeNewsRepository } from './FakeNewsRepository';

export class FakeLanguagePreference implements LanguagePreference {
  public chosen: Language | null = null;

  public choose(language: Language): Promise<void> {
    this.chosen = language;
    return Promise.resolve();
  }
}

/** Fakes of every port: a VM official on the front page on Monday 9.11.2026 at 10.00 in Helsinki. */
export function fakeServices() {
  const clock = new FakeClock('2026-11-09T08:00:00Z');
  const reader: Reader = {
    loginName: 'i:0#.f|membership|virkamies.vm@gov.example',
    displayName: 'Maija Mallikorpi',
    language: 'fi',
    timeZone: 'Europe/Helsinki'
  };
  return {
    organisations: new FakeOrganisationRepository([anOrganisation(), stm()], ['VM'], clock),
    followed: new FakeFollowedOrganisations(),
    news: new FakeNewsRepository(),
    navigation: new FakeNavigationRepository(),
    notices: new FakeNoticeRepository(),
    quickLinks: new FakeQuickLinkRepository(),
    languagePreference: new FakeLanguagePreference(),
    clock,
    reader,
    place: { homeSiteUrl: '/sites/kampus', siteUrl: '/sites/kampus' }
  } satisfies Services;
}

/** Renders a part as `mount` does, with a cache of its own. */
export function renderWithApp(part: React.ReactElement, services: Services): RenderResult {
  const client = createQueryClient();
  return render(
    <QueryClientProvider client={client}>
      <ServicesContext.Provider value={services}>
        <UiStringsContext.Provider value={uiStrings}>
          <AppRoot theme={undefined}>{part}</AppRoot>
        </UiStringsContext.Provider>
      </ServicesContext.Provider>
    </QueryClientProvider>
  );
}
