import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { NO_SEARCH_FILTERS, oneOfEach, SEARCH_GROUPS, type Found, type FoundInGroup, type SearchFilters, type SearchGroup } from '../../src/domain/search/found';
import type { SearchRepository } from '../../src/domain/search/SearchRepository';
import { searchTerms } from '../../src/domain/search/searchWords';
import { KampusError } from '../../src/domain/shared/KampusError';
import type { Language } from '../../src/domain/shared/Language';
import type { NewsKind } from '../../src/domain/news/NewsItem';
import type { Organisation } from '../../src/domain/organisations/Organisation';
import { anOrganisation, stm } from '../../src/testing/builders';

/** A page that readers see. */
export interface StagedPage {
  readonly siteUrl: string;
  readonly title: string;
  readonly text?: string;
  /** Left out: no news. */
  readonly news?: NewsKind;
  readonly isGuide?: boolean;
  /** Left out: an original, in Finnish. `of` is the id of the original. */
  readonly translation?: { readonly language: Language; readonly of: string };
  /** When it was published, or last changed; ISO 8601. */
  readonly date?: string;
}

/** A tenant, or a fake of one, with the sites of VM and STM, and an official at each. */
export interface SearchStage {
  /** @returns id */
  page(page: StagedPage): string;
  person(displayName: string, organisation: string): void;
  workspace(url: string, title: string): void;
  synonyms(word: string, others: string): void;
  searchOf(reader: 'vm' | 'stm'): Promise<SearchRepository>;
}

export const ORGANISATIONS: readonly Organisation[] = [anOrganisation(), stm()];

async function answers(search: SearchRepository, text: string, filters: Partial<SearchFilters> = {}): Promise<Record<SearchGroup, FoundInGroup>> {
  const terms = searchTerms(text, await search.synonyms());
  const found = await search.search({ terms, text, filters: { ...NO_SEARCH_FILTERS, ...filters }, groups: SEARCH_GROUPS, start: null, organisations: ORGANISATIONS });
  const failed = Object.values(found).find((answer) => answer instanceof KampusError);
  if (failed instanceof KampusError) throw failed;
  return found as Record<SearchGroup, FoundInGroup>;
}

function titleOf(one: Found): string {
  return one.kind === 'person' ? one.person.displayName : one.title;
}
const titles = ({ found }: FoundInGroup): string[] => found.map(titleOf);

/** What every port of searches promises. */
export function searchContract(name: string, makeStage: () => Promise<SearchStage>): void {
  const home = '/sites/kampus';
  const open = '/sites/kampus-vm';
  const closed = '/sites/kampus-vm-oma';

  describe(`search (${name})`, () => {
    it('C23: finds pages, news, people and workspaces, each in its group', async () => {
      const stage = await makeStage();
      stage.page({ siteUrl: home, title: 'Kokoustaminen', isGuide: true });
      stage.page({ siteUrl: open, title: 'Kokoustilat uusiksi', news: 'news' });
      stage.person('Kaisa Kokoustaja', 'VM');
      stage.workspace('/sites/tk-kokous', 'Kokousten kehittäjät');
      const found = await answers(await stage.searchOf('stm'), 'kokous');
      assert.deepEqual(Object.fromEntries(SEARCH_GROUPS.map((group) => [group, titles(found[group])])), {
        pages: ['Kokoustaminen'], news: ['Kokoustilat uusiksi'], people: ['Kaisa Kokoustaja'], workspaces: ['Kokousten kehittäjät']
      });
      const [workspace] = found.workspaces.found;
      assert.ok(workspace?.kind === 'workspace' && workspace.hasGuests);
    });

    it('C23.1: “ohje matkustus” gives guides first, and news in their own group', async () => {
      const stage = await makeStage();
      stage.page({ siteUrl: home, title: 'Matkustus, yhteystiedot ja ohjeet' });
      stage.page({ siteUrl: home, title: 'Turvallisesti matkalla', text: 'Matkustuksen aikana pidä laitteet mukana.', isGuide: true });
      stage.page({ siteUrl: open, title: 'Matkustusohje uudistui', news: 'news' });
      const found = await answers(await stage.searchOf('vm'), 'ohje matkustus');
      assert.deepEqual(titles(found.pages), ['Turvallisesti matkalla', 'Matkustus, yhteystiedot ja ohjeet']);
      assert.deepEqual(titles(found.news), ['Matkustusohje uudistui']);
    });

    it('C10.1: finds by other forms of a word, by parts of a compound and by synonyms, the reader’s language first', async () => {
      const stage = await makeStage();
      const original = stage.page({ siteUrl: home, title: 'Etätyön lomakkeet', isGuide: true });
      stage.page({ siteUrl: home, title: 'Blanketter för distansarbete', isGuide: true, translation: { language: 'sv', of: original } });
      stage.synonyms('etätyö', 'monipaikkainen työ; distansarbete');
      stage.synonyms('lomake', 'blankett');
      const search = await stage.searchOf('vm');
      for (const typed of ['etätyölomake', 'lomake etätyö', 'etätyöstä', 'monipaikkaisen työn lomake', 'distansarbete', 'ETATYO']) {
        const { pages } = await answers(search, typed);
        assert.deepEqual(oneOfEach(pages.found, 'fi').map(titleOf), ['Etätyön lomakkeet'], typed);
      }
      assert.deepEqual(oneOfEach((await answers(search, 'etätyö')).pages.found, 'sv').map(titleOf), ['Blanketter för distansarbete']);
    });

    it('C23.1: nothing closed leaks through hits, counts, values or titles', async () => {
      const stage = await makeStage();
      stage.page({ siteUrl: closed, title: 'VMBaro – tulokset', news: 'news', date: '2025-05-05T09:00:00Z' });
      stage.page({ siteUrl: closed, title: 'VMBaro – ohje', isGuide: true });
      stage.page({ siteUrl: open, title: 'Barometri tulossa', news: 'news', date: '2026-05-05T09:00:00Z' });
      const [vm, other] = [await stage.searchOf('vm'), await stage.searchOf('stm')];
      const own = await answers(vm, 'vmbaro');
      assert.deepEqual([titles(own.news), titles(own.pages), own.news.total], [['VMBaro – tulokset'], ['VMBaro – ohje'], 1]);
      const none = await answers(other, 'vmbaro');
      for (const group of SEARCH_GROUPS) assert.deepEqual([none[group].found, none[group].total, none[group].next, none[group].values?.organisation ?? [], none[group].values?.year ?? []], [[], 0, null, [], []], group);
      for (const filters of [{ organisation: 'VM' }, { year: 2025 }]) assert.equal((await answers(other, 'vmbaro tulokset', filters)).news?.total ?? 0, 0);
      assert.deepEqual(await other.titlesWith(['vm']), []);
      assert.equal((await vm.titlesWith(['vm'])).length, 2);
    });

    it('C23: is narrowed by organisation, kind, language and year, and says how many each would leave', async () => {
      const stage = await makeStage();
      const original = stage.page({ siteUrl: home, title: 'Talousarvio 2026', news: 'decision', date: '2026-01-01T08:00:00Z' });
      stage.page({ siteUrl: home, title: 'Talousarvio på svenska', news: 'decision', date: '2026-01-01T08:00:00Z', translation: { language: 'sv', of: original } });
      stage.page({ siteUrl: open, title: 'Talousarvio nimitykset', news: 'appointment', date: '2025-02-02T08:00:00Z' });
      const search = await stage.searchOf('vm');
      const { values } = (await answers(search, 'talousarvio')).news;
      const counts = (list: ReadonlyArray<{ value: string; count: number }> = []) => Object.fromEntries(list.map(({ value, count }) => [value, count]));
      assert.deepEqual([counts(values?.organisation), counts(values?.language), counts(values?.year)], [{ '*': 2, VM: 1 }, { fi: 2, sv: 1 }, { 2026: 2, 2025: 1 }]);
      const narrowed: ReadonlyArray<readonly [Partial<SearchFilters>, readonly string[]]> = [
        [{ organisation: '*' }, ['Talousarvio 2026', 'Talousarvio på svenska']],
        [{ organisation: 'VM' }, ['Talousarvio nimitykset']],
        [{ kind: 'decision', language: 'sv' }, ['Talousarvio på svenska']],
        [{ language: 'fi', year: 2025 }, ['Talousarvio nimitykset']]
      ];
      for (const [filters, expected] of narrowed) assert.deepEqual(titles((await answers(search, 'talousarvio', filters)).news).sort(), expected, JSON.stringify(filters));
    });

    it('gives what follows the first ones, none twice', async () => {
      const stage = await makeStage();
      Array.from({ length: 45 }, (_page, index) => stage.page({ siteUrl: open, title: `Tiedote ${index}`, news: 'news' }));
      const search = await stage.searchOf('vm');
      const seen: string[] = [];
      for (let start: number | null | undefined = null; start !== undefined; ) {
        const { news } = await search.search({ terms: searchTerms('tiedote', []), text: 'tiedote', filters: NO_SEARCH_FILTERS, groups: ['news'], start, organisations: ORGANISATIONS });
        assert.ok(news !== undefined && !(news instanceof KampusError));
        assert.equal(news.total, 45);
        seen.push(...titles(news));
        start = news.next ?? undefined;
      }
      assert.equal(new Set(seen).size, 45);
      assert.equal(seen.length, 45);
    });
  });
}
