import { configure, render, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { AppRoot } from '../app/AppRoot';
import { FactStore } from '../app/facts/FactStore';
import { FactStoreContext } from '../app/facts/useFact';
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
  FakePageTranslations,
  FakeQuickLinkRepository,
  FakeSearchSuggestions
} from './fakes';
import { FakeNewsDesk } from './FakeNewsDesk';
import { FakeAcknowledgementCounts, FakeAcknowledgementRepository } from './FakeAcknowledgementRepository';
import { FakeNewsRepository, FakeObligatoryPages } from './FakeNewsRepository';
import { FakeSettings } from './FakeSettings';
import { FakeOffers } from './FakeOffers';
import { FakeUnitRepository } from './FakeUnitRepository';
import { FakeSearch } from './FakeSearch';
import { FakePeopleDirectory } from './FakePeopleDirectory';
import { FakeResponsibilities } from './FakeResponsibilities';
import { FakeWorkspaceCare } from './FakeWorkspaceCare';
import { FakeWorkspaceFronts, FakeWorkspaceRegister } from './FakeWorkspaceRegister';
import { FakeRequestStore, FakeWorkspaceApprovals, FakeWorkspaceRequests } from './FakeWorkspaceRequests';

// A test that waits does so for something that comes: on a machine with much else to do it may take its time.
configure({ asyncUtilTimeout: 5_000 });

class FakeLanguagePreference implements LanguagePreference {
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
    isGuest: false,
    language: 'fi',
    timeZone: 'Europe/Helsinki'
  };
  const newsDesk = new FakeNewsDesk(clock);
  const requestStore = new FakeRequestStore(clock);
  return {
    acknowledgements: new FakeAcknowledgementRepository(['VM']),
    acknowledgementCounts: new FakeAcknowledgementCounts(),
    organisations: new FakeOrganisationRepository([anOrganisation(), stm()], ['VM'], clock),
    firstNews: { ask: () => undefined, isAsked: false },
    followed: new FakeFollowedOrganisations(),
    news: new FakeNewsRepository(),
    newsDesk,
    newsOffers: new FakeOffers(clock, newsDesk),
    navigation: new FakeNavigationRepository(),
    notices: new FakeNoticeRepository(),
    obligatoryPages: new FakeObligatoryPages(),
    people: new FakePeopleDirectory(),
    quickLinks: new FakeQuickLinkRepository(),
    responsibilities: new FakeResponsibilities(clock, reader.loginName),
    units: new FakeUnitRepository(),
    languagePreference: new FakeLanguagePreference(),
    pageTranslations: new FakePageTranslations(),
    search: new FakeSearch(),
    searchSuggestions: new FakeSearchSuggestions(),
    settings: new FakeSettings(clock, ['VM']),
    workspaceApprovals: new FakeWorkspaceApprovals(requestStore, []),
    workspaceCare: new FakeWorkspaceCare(clock, reader.loginName),
    workspaceFronts: new FakeWorkspaceFronts(),
    workspaceRegister: new FakeWorkspaceRegister(),
    workspaceRequests: new FakeWorkspaceRequests(requestStore, reader, ['VM']),
    clock,
    reader,
    place: { homeSiteUrl: '/sites/kampus', siteUrl: '/sites/kampus', siteTitle: 'Kampus' }
  } satisfies Services;
}

/** Renders a part as `mount` does, for a reader whose browser knows nothing else than what it has kept. */
export function renderWithApp(part: React.ReactElement, services: Services): RenderResult {
  return render(
    <ServicesContext.Provider value={services}>
      <FactStoreContext.Provider value={new FactStore(services.reader.loginName)}>
        <UiStringsContext.Provider value={uiStrings}>
          <AppRoot theme={undefined}>{part}</AppRoot>
        </UiStringsContext.Provider>
      </FactStoreContext.Provider>
    </ServicesContext.Provider>
  );
}
