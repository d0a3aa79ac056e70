import type { Organisation } from '../../src/domain/organisations/Organisation';
import { staffOf } from '../../src/schema/groups';
import { initialOrganisations } from '../../src/schema/organisations';
import { closedSiteUrlOf, openSiteUrlOf } from '../../src/schema/sites';
import { FakeFollowedOrganisations, FakeOrganisationRepository } from '../../src/testing/fakes';
import { followedContract, organisationContract, type SettingsReader, type SettingsStage } from './settings.contract';
import { OWNER, provisionedTenant } from './tenant';

const OWN: Readonly<Record<SettingsReader, string[]>> = { vm: ['VM'], stm: ['STM'], mission: ['UM', 'EDUSTUSTOT'], administrator: [] };

const organisations = initialOrganisations.map((seed, index): Organisation => ({
  key: seed.key,
  kind: seed.OrganisationKind,
  names: { fi: seed.NameFi, sv: seed.NameSv, en: seed.NameEn },
  shortNames: { fi: seed.ShortNameFi, sv: seed.ShortNameSv, en: seed.ShortNameEn },
  accent: seed.Accent,
  logoUrl: null,
  openSiteUrl: seed.hasOpenSection ? openSiteUrlOf(seed.key) : null,
  closedSiteUrl: seed.hasClosedSection ? closedSiteUrlOf(seed.key) : null,
  parentKey: seed.parentKey,
  order: index + 1,
  validFrom: null,
  validTo: null,
  isAdministered: false
}));

async function fakeStage(): Promise<SettingsStage> {
  const followed = new Map<SettingsReader, FakeFollowedOrganisations>();
  return {
    organisationsFor: async (reader) => new FakeOrganisationRepository(organisations, OWN[reader]),
    followedBy: async (reader) => {
      const own = followed.get(reader) ?? new FakeFollowedOrganisations();
      followed.set(reader, own);
      return own;
    }
  };
}

async function tenantStage(): Promise<SettingsStage> {
  const test = await provisionedTenant();
  const upnOf = (reader: SettingsReader): string => (reader === 'administrator' ? OWNER : `${reader}@gov.example`);
  (['vm', 'stm', 'mission'] as const).forEach((reader) => test.addStaff(upnOf(reader), ...OWN[reader].map(staffOf)));
  return {
    organisationsFor: async (reader) => (await test.gatewaysAs(upnOf(reader))).organisations,
    followedBy: async (reader) => (await test.gatewaysAs(upnOf(reader))).followed
  };
}

organisationContract('fake', fakeStage);
organisationContract('SharePoint', tenantStage);
followedContract('fake', fakeStage);
followedContract('SharePoint', tenantStage);
