import assert from 'node:assert/strict';
import { it } from 'node:test';

import { mapProfileProperty } from '../../local-tenant/search/index/profileMappings';
import { addItems, addMember, addPages, addUser, createSite, ensureFolder, listByUrl, setProfile, siteByUrl, userByUpn } from '../../local-tenant/store/index';
import { provision } from '../../admin/provision/provision';
import { NO_SEARCH_FILTERS, SEARCH_GROUPS, type FoundPage } from '../../src/domain/search/found';
import { searchTerms } from '../../src/domain/search/searchWords';
import { synonymSet } from '../../src/domain/search/synonyms';
import { KampusError } from '../../src/domain/shared/KampusError';
import { staffOf } from '../../src/schema/groups';
import { PERSON_ORGANISATION } from '../../src/schema/people';
import { aFoundPage, aPerson } from '../../src/testing/builders';
import { FakeSearch } from '../../src/testing/FakeSearch';
import { ORGANISATIONS, searchContract, type SearchStage, type StagedPage } from './search.contract';
import { HOME, makeTenant, OWNER, type TestTenant } from './tenant';

const LOCALE = { fi: 'fi-fi', sv: 'sv-se', en: 'en-us' } as const;
const READERS = { vm: 'virkamies.vm@gov.example', stm: 'virkamies.stm@gov.example' } as const;

/** The fake, as a server would trim it for each reader. */
function fakeStage(): SearchStage {
  const everything = new FakeSearch();
  let number = 0;
  const toFound = ({ siteUrl, title, text = '', news, isGuide = false, translation, date = '2026-11-09T07:00:00Z' }: StagedPage): FoundPage => {
    const id = `id-${(number += 1)}`;
    return aFoundPage({ id, articleId: translation?.of ?? id, siteUrl, title, summary: [{ text, isFound: false }], newsKind: news ?? null, isGuide, language: translation?.language ?? 'fi', date });
  };
  return {
    page: (page) => {
      const found = toFound(page);
      (page.news === undefined ? everything.pages : everything.news).push(found);
      return found.id;
    },
    person: (displayName, organisation) => void everything.people.push({ kind: 'person', person: aPerson({ displayName, organisation }) }),
    workspace: (url, title) => void everything.workspaces.push({ kind: 'workspace', title, description: '', url, hasGuests: url.includes('/tk-') }),
    synonyms: (word, others) => void everything.sets.push(synonymSet(word, others)!),
    searchOf: async (reader) => {
      const own = new FakeSearch();
      const mayRead = (one: { readonly kind: string; readonly siteUrl?: string }): boolean => !one.siteUrl?.endsWith('-oma') || one.siteUrl.includes(`-${reader}-`);
      own.pages = everything.pages.filter(mayRead);
      own.news = everything.news.filter(mayRead);
      own.people = everything.people;
      own.workspaces = everything.workspaces;
      own.sets = everything.sets;
      return own;
    }
  };
}

function addPage({ store }: TestTenant, page: StagedPage, number: number): string {
  const { siteUrl, title, text = '', news, isGuide, translation, date = '2026-11-09T07:00:00Z' } = page;
  const list = listByUrl(store, siteByUrl(store, siteUrl)!.rootWebId, 'SitePages')!;
  const guid = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  if (translation) ensureFolder(store, list.id, translation.language);
  addPages(store, list.id, [
    {
      guid,
      name: `sivu-${number}.aspx`,
      folder: translation?.language ?? '',
      created: date,
      data: {
        Title: title,
        CanvasContent1: `<p>${text}</p>`,
        PromotedState: news === undefined ? 0 : 2,
        ...(news === undefined ? {} : { FirstPublishedDate: date, KampusKind: news }),
        ...(isGuide ? { KampusReviewDate: '2027-01-01T10:00:00Z' } : {}),
        ...(translation ? { _SPIsTranslation: true, _SPTranslationLanguage: LOCALE[translation.language], _SPTranslationSourceItemId: translation.of } : {})
      }
    }
  ]);
  return guid;
}

async function provisioned(): Promise<TestTenant> {
  const test = makeTenant();
  mapProfileProperty(test.store, PERSON_ORGANISATION, 'Organisation');
  test.addStaff(READERS.vm, staffOf('VM'));
  test.addStaff(READERS.stm, staffOf('STM'));
  for (const organisation of ['VM', 'STM']) await provision(test.tenant, { organisation });
  return test;
}

const indexed = (test: TestTenant) => test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });

async function tenantStage(): Promise<SearchStage> {
  const test = await provisioned();
  let number = 0;
  const synonyms = listByUrl(test.store, siteByUrl(test.store, '/sites/kampus')!.rootWebId, 'Lists/Synonyms')!;
  return {
    page: (page) => addPage(test, page, (number += 1)),
    person: (displayName, organisation) => {
      const { account, ...person } = aPerson({ displayName });
      setProfile(test.store, addUser(test.store, { upn: account, title: displayName }), { AccountName: person.loginName, UserName: account, PreferredName: displayName, Organisation: organisation });
    },
    workspace: (url, title) => {
      const { groups } = createSite(test.store, { url, title, ownerId: userByUpn(test.store, OWNER)!.id });
      addMember(test.store, groups.visitors, userByUpn(test.store, READERS.stm)!.id);
    },
    synonyms: (word, others) => void addItems(test.store, synonyms.id, [{ data: { Title: word, Words: others } }]),
    searchOf: async (reader) => {
      await indexed(test);
      return (await test.gatewaysAs(READERS[reader])).search;
    }
  };
}

searchContract('fake', async () => fakeStage());
searchContract('SharePoint', tenantStage);

it('C23: one request for all groups, and nothing that is searched for in an address', async () => {
  const test = await provisioned();
  addPage(test, { siteUrl: '/sites/kampus', title: 'Matkustusturvallisuus' }, 1);
  await indexed(test);
  const { search } = await test.gatewaysAs(READERS.vm);
  test.sent.length = 0;
  await search.search({ terms: searchTerms('matti matkustaja', []), text: 'matti matkustaja', filters: NO_SEARCH_FILTERS, groups: SEARCH_GROUPS, start: null, organisations: ORGANISATIONS });
  await search.titlesWith(['ma']);
  assert.deepEqual(test.sent.map(({ method, url }) => `${method} ${url}`), [`POST ${HOME}/_api/$batch`, `POST ${HOME}/_api/search/postquery`]);
  assert.equal(test.sent[0]!.body.match(/^POST \S+\/search\/postquery HTTP/gm)?.length, SEARCH_GROUPS.length);
});

it('a group that fails stands beside those that answer; when all fail, the search fails', async () => {
  const test = await provisioned();
  addPage(test, { siteUrl: '/sites/kampus', title: 'Matkustusturvallisuus' }, 1);
  await indexed(test);
  const { search } = await test.gatewaysAs(READERS.vm);
  const fault = (match: string) => test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/faults', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ match, status: 500, times: 1 }) });
  const asked = { terms: searchTerms('matkustus', []), text: 'matkustus', filters: NO_SEARCH_FILTERS, groups: SEARCH_GROUPS, start: null, organisations: ORGANISATIONS };
  await fault('/search/postquery');
  const answers = await search.search(asked);
  assert.equal(Object.values(answers).filter((answer) => answer instanceof KampusError).length, 1);
  await fault('$batch');
  await assert.rejects(search.search(asked), (error) => error instanceof KampusError && error.kind === 'unexpected');
});
