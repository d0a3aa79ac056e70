import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { staffOf } from '../../src/schema/groups';
import { aNavigationEntry, aNotice, inFinnish } from '../../src/testing/builders';
import { FakeNavigationRepository, FakeNoticeRepository } from '../../src/testing/fakes';
import { navigationContract, noticeContract, type ShellStage } from './shell.contract';
import { HOME, OWNER, provisionedTenant, type TestTenant } from './tenant';

const STARTED = '2026-11-09T05:00:00Z';

async function fakeStage(): Promise<ShellStage> {
  const navigation = new FakeNavigationRepository([
    aNavigationEntry({ key: 'yhteiset', titles: { fi: 'Yhteiset', sv: 'Gemensamt', en: 'Common' }, order: 1 }),
    aNavigationEntry({ key: 'ohjeet', parentKey: 'yhteiset', url: '/sites/kampus/SitePages/Ohjeet.aspx', order: 2 }),
    aNavigationEntry({ key: 'vm', organisation: 'VM', url: 'https://budjetti.gov.example/', order: 3 }),
    aNavigationEntry({ key: 'vaara', order: 5 })
  ]);
  const readers = new Map<string, FakeNoticeRepository>();
  return {
    navigationOf: async (reader) => new FakeNavigationRepository(navigation.rows.filter(({ organisation }) => organisation === null || organisation === reader.toUpperCase())),
    noticesOf: async (reader) => {
      const notices = readers.get(reader) ?? new FakeNoticeRepository([
        aNotice({ id: '1', titles: inFinnish('Katko'), severity: 'severe' }),
        aNotice({ id: '2', titles: inFinnish('Huolto'), severity: 'info', organisations: ['VM'] }),
        aNotice({ id: '3', titles: inFinnish('Tuleva'), startsAt: '2026-11-10T07:00:00Z', organisations: ['STM', 'UM'] })
      ]);
      readers.set(reader, notices);
      return notices;
    }
  };
}

/** Adds a row as the service owner, into an organisation's folder or the list itself. */
async function give(test: TestTenant, list: string, columns: Readonly<Record<string, string>>, folder = ''): Promise<void> {
  const { formDigest } = await test.contextAs(OWNER);
  const url = `${HOME}/_api/web/getlist('/sites/kampus/Lists/${list}')/AddValidateUpdateItemUsingPath()`;
  const answer = await test.fetchAs(OWNER)(url, {
    method: 'POST',
    headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': formDigest?.value ?? '' },
    body: JSON.stringify({
      listItemCreateInfo: { FolderPath: { DecodedUrl: `/sites/kampus/Lists/${list}${folder}` }, UnderlyingObjectType: 0 },
      formValues: Object.entries(columns).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      datesInUTC: true
    })
  });
  const text = await answer.text();
  assert.ok(answer.ok && !text.includes('"HasException":true'), text);
}

async function makeHome(): Promise<TestTenant> {
  const test = await provisionedTenant('VM');
  test.addStaff('vm@gov.example', staffOf('VM'));
  test.addStaff('stm@gov.example', staffOf('STM'));
  await give(test, 'Navigation', { Title: 'Yhteiset', TitleSv: 'Gemensamt', TitleEn: 'Common', EntryKey: 'yhteiset', SortOrder: '1' });
  await give(test, 'Navigation', { Title: 'Ohjeet', EntryKey: 'ohjeet', ParentKey: 'yhteiset', Url: '/sites/kampus/SitePages/Ohjeet.aspx', SortOrder: '2' });
  await give(test, 'Navigation', { Title: 'Budjetti', EntryKey: 'vm', Url: 'https://budjetti.gov.example/', OrganisationKey: 'STM', SortOrder: '3' }, '/VM');
  await give(test, 'Navigation', { Title: 'Poistettu', EntryKey: 'poistettu', Url: '/sites/kampus', SortOrder: '4', IsRemoved: '1' });
  // An address that no form lets through, written past the forms.
  await give(test, 'Navigation', { Title: 'Vaara', EntryKey: 'vaara', Url: 'http://vaara.example/', SortOrder: '5' });
  await give(test, 'Notices', { Title: 'Katko', Severity: 'severe', StartsAt: STARTED });
  await give(test, 'Notices', { Title: 'Huolto', Severity: 'info', StartsAt: STARTED, OrganisationKeys: 'STM' }, '/VM');
  await give(test, 'Notices', { Title: 'Tuleva', Severity: 'warning', StartsAt: '2026-11-10T07:00:00Z', OrganisationKeys: 'stm; UM' });
  await give(test, 'Notices', { Title: 'Ohi', Severity: 'warning', StartsAt: STARTED, EndsAt: '2026-11-09T06:00:00Z' });
  await give(test, 'Notices', { Title: 'Poistettu', Severity: 'warning', StartsAt: STARTED, IsRemoved: '1' });
  return test;
}

async function tenantStage(): Promise<ShellStage> {
  const test = await makeHome();
  return {
    navigationOf: async (reader) => (await test.gatewaysAs(`${reader}@gov.example`)).navigation,
    noticesOf: async (reader) => (await test.gatewaysAs(`${reader}@gov.example`)).notices
  };
}

navigationContract('fake', fakeStage);
navigationContract('SharePoint', tenantStage);
noticeContract('fake', fakeStage);
noticeContract('SharePoint', tenantStage);

describe('a first visit off the home site', () => {
  it('asks side by side, with GETs alone: none waits for another, nor for a digest', async () => {
    const test = await makeHome();
    const { organisations, navigation, notices } = test.gatewaysOff('vm@gov.example', '/sites/kampus-vm', 'firstApart');
    test.sent.length = 0;
    const answers = Promise.all([organisations.all(), organisations.ownKeys(), navigation.entries(), notices.current(), notices.dismissed()]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await answers;
    assert.equal(test.sent.length, 5);
    assert.deepEqual(new Set(test.sent.map(({ method }) => method)), new Set(['GET']));
  });

  it('of a guest asks nothing', async () => {
    const test = await makeHome();
    const { organisations, navigation, quickLinks } = test.gatewaysOff('vieras@partner.example', '/sites/tk-kumppani', 'nowhere');
    test.sent.length = 0;
    const refused = await Promise.allSettled([organisations.all(), navigation.entries(), quickLinks.all()]);
    assert.ok(refused.every((result) => result.status === 'rejected' && (result.reason as { kind?: string }).kind === 'forbidden'));
    assert.deepEqual(test.sent, []);
  });
});
