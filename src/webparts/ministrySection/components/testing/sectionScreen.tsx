import { cleanup, screen, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import { aNavigationEntry, aNewsItem, aQuickLink, aUnit, inFinnish } from '../../../../testing/builders';
import { putInView } from '../../../../testing/putInView';
import { fakeServices, renderWithApp } from '../../../../testing/renderWithApp';
import strings from '../../loc/fi';
import { MinistrySection } from '../MinistrySection';

/** Every test begins as a first visit, and its part is gone when it ends. */
export function eachOnAFirstVisit(): void {
  beforeEach(() => {
    putInView(true);
    window.localStorage.clear();
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(async () => {
    cleanup();
    await new Promise((resolve) => window.setTimeout(resolve, 1)); // the last part's cache goes a moment after it
    window.history.replaceState(null, '', '/');
    jest.restoreAllMocks();
  });
}

export const kaarlo = { name: 'Kaarlo Harjoitusmäki', loginName: 'i:0#.f|membership|kaarlo.harjoitusmaki@gov.example' };
const department = aUnit({ key: 'vm-kunta', names: inFinnish('kunta- ja aluehallinto-osasto'), manager: { name: 'Otto af Prov', loginName: 'otto' } });
const secretariat = aUnit({
  key: 'vm-kv', parentKey: 'vm-kunta', names: inFinnish('kansainvälisten asioiden sihteeristö'), manager: kaarlo,
  validFrom: '2026-08-31T21:00:00Z', pageUrl: '/sites/kampus-vm/SitePages/Kv.aspx', workspaceUrl: '/sites/tt-kv'
});
const former = aUnit({ key: 'vm-vanha', names: inFinnish('kansainvälinen yksikkö'), replacedBy: 'vm-kv' });

/** The fakes of a VM official, with content of VM. */
export function vmServices(): ReturnType<typeof fakeServices> {
  const services = fakeServices();
  services.units.units = [department, secretariat, former, aUnit({ key: 'stm-x', organisation: 'STM', names: inFinnish('ohjausosasto') })];
  services.units.work = { loginName: services.reader.loginName, department: 'kansainvälisten asioiden sihteeristö' };
  services.quickLinks.links = [aQuickLink({ titles: inFinnish('Budjettijärjestelmä'), origin: 'organisation', organisation: 'VM' })];
  services.navigation.rows = [
    aNavigationEntry({ key: 'guides', titles: inFinnish('Ohjeet'), organisation: 'VM' }),
    aNavigationEntry({ key: 'new', parentKey: 'guides', titles: inFinnish('Uutena talossa'), organisation: 'VM', url: '/sites/kampus/SitePages/Perehdytys.aspx' })
  ];
  services.news.indexed = [
    aNewsItem({ title: 'Avoin uutinen', siteUrl: '/sites/kampus-vm' }),
    aNewsItem({ title: 'Avoin aamukahvi', siteUrl: '/sites/kampus-vm', kind: 'event' }),
    aNewsItem({ title: 'Sihteeristön uutinen', siteUrl: '/sites/kampus-vm', topic: 'Kansainvälisten asioiden sihteeristö' }),
    aNewsItem({ title: 'VMBaro – tulokset', siteUrl: '/sites/kampus-vm-oma' }),
    aNewsItem({ title: 'STM:n uutinen', siteUrl: '/sites/kampus-stm' })
  ];
  return services;
}

export const show = (services = vmServices(), pinned: string | null = null): RenderResult =>
  renderWithApp(<MinistrySection strings={strings} pinned={pinned} instanceId="osio" />, services);
export const seenHeading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });
