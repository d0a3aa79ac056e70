import type { Scope } from '../../src/domain/settings/settings';
import { createSharePointClient } from '../../src/gateways/client/sharePointClient';
import { SharePointSettings } from '../../src/gateways/settings/SharePointSettings';
import { adminsOf, staffOf } from '../../src/schema/groups';
import { FakeClock } from '../../src/testing/fakes';
import { FakeSettings, type SettingsStore } from '../../src/testing/FakeSettings';
import { organisationSettingsContract, type OrganisationSettingsStage, type SettingsPerson } from './organisationSettings.contract';
import { OWNER, provisionedTenant } from './tenant';

const OWN: Readonly<Record<SettingsPerson, readonly Scope[]>> = { adminVm: ['VM'], adminStm: ['STM'], official: [], owner: [null, 'VM', 'STM'] };
const NAMES: Readonly<Record<SettingsPerson, string>> = { adminVm: 'Anna Pääkäyttäjä', adminStm: 'Seppo Pääkäyttäjä', official: 'Oili Virkamies', owner: 'Palvelun omistaja' };

async function fakeStage(): Promise<OrganisationSettingsStage> {
  const store: SettingsStore = { rows: [], lastId: 0 };
  const clock = new FakeClock('2026-11-09T07:00:00Z');
  const settingsOf = (person: SettingsPerson): FakeSettings => new FakeSettings(clock, OWN[person], NAMES[person], store);
  settingsOf('owner').give('identity', 'VM', {
    names: { fi: 'valtiovarainministeriö', sv: 'finansministeriet', en: 'Ministry of Finance' },
    shortNames: { fi: 'VM', sv: 'FM', en: 'VM' },
    accent: '#0b5d49',
    logoUrl: ''
  });
  return { settingsOf: async (person) => settingsOf(person) };
}

async function tenantStage(): Promise<OrganisationSettingsStage> {
  const test = await provisionedTenant('VM', 'STM');
  const upnOf = (person: SettingsPerson): string => (person === 'owner' ? OWNER : `${person.toLowerCase()}@gov.example`);
  test.addPerson(upnOf('adminVm'), NAMES.adminVm, staffOf('VM'), adminsOf('VM'));
  test.addPerson(upnOf('adminStm'), NAMES.adminStm, staffOf('STM'), adminsOf('STM'));
  test.addPerson(upnOf('official'), NAMES.official, staffOf('VM'));
  return { settingsOf: async (person) => new SharePointSettings(createSharePointClient(await test.contextAs(upnOf(person)))) };
}

organisationSettingsContract('fake', fakeStage);
organisationSettingsContract('SharePoint', tenantStage);
