import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { NO_FILTERS, type PeopleDirectory, type PeopleQuery } from '../../src/domain/people/PeopleDirectory';
import type { Person } from '../../src/domain/people/Person';
import { conceptsOf } from '../../src/domain/people/concepts';
import { termsOf } from '../../src/domain/people/searchTerms';
import { KampusError } from '../../src/domain/shared/KampusError';
import { anOrganisation, stm } from '../../src/testing/builders';

/** As much of a person as a stage puts into its directory; the rest follows from it. */
export type StagedPerson = Pick<Person, 'givenName' | 'familyName'> & Partial<Person>;

/** A directory with these people and nobody else but the tenant's own. */
export type PeopleStage = (people: readonly StagedPerson[]) => Promise<PeopleDirectory>;

const concepts = conceptsOf([anOrganisation(), stm()]);
const loginOf = (account: string): string => `i:0#.f|membership|${account}@gov.example`;

const chief: StagedPerson = { givenName: 'Sanni', familyName: 'Provström', account: 'sanni@gov.example', title: 'yksikön johtaja', managerLogin: null };
const people: readonly StagedPerson[] = [
  chief,
  { givenName: 'Juhani', familyName: 'Mäki', account: 'juhani@gov.example', managerLogin: loginOf('sanni'), hasPhoto: true, responsibilities: ['matkustusturvallisuus', 'etätyö'] },
  { givenName: 'Leena', familyName: 'Mäkinen', account: 'leena@gov.example', organisation: 'STM', title: 'hallitusneuvos', unit: 'eläkeyksikkö', location: 'Talo G, Helsinki' },
  { givenName: 'Carl', familyName: 'von Mall', account: 'carl@gov.example', managerLogin: loginOf('sanni') },
  { givenName: 'Otto', familyName: 'af Prov', account: 'otto@gov.example' },
  { givenName: 'Sean', familyName: "O'Dowd", account: 'sean@gov.example', organisation: 'UM', title: 'asemamaasta palkattu', location: 'Washington', unit: 'Washingtonin edustusto' },
  { givenName: 'Anna-Leena', familyName: 'Mallikorpi', account: 'anna@gov.example' },
  { givenName: 'Åsa', familyName: 'Återholm', account: 'asa@gov.example' },
  { givenName: 'Aino', familyName: 'Ahomalli', account: 'aino@gov.example' },
  { givenName: 'Örjan', familyName: 'Ärendegren', account: 'orjan@gov.example', location: 'Tukholma' }
];

const query = (text: string, given: Partial<PeopleQuery> = {}): PeopleQuery => ({ terms: termsOf(text, concepts), letter: null, filters: NO_FILTERS, ...given });
const names = ({ people: found }: { readonly people: readonly Person[] }): string[] => found.map(({ displayName }) => displayName).sort();

/** What every PeopleDirectory keeps to. */
export function peopleContract(name: string, stage: PeopleStage): void {
  describe(`people: ${name}`, () => {
    const staged = stage(people);

    const expected: ReadonlyArray<readonly [typed: string, found: readonly string[]]> = [
      ['Maki', ['Juhani Mäki', 'Leena Mäkinen']],
      ['Makinen', ['Leena Mäkinen']],
      ['von Mall', ['Carl von Mall']],
      ['af Prov', ['Otto af Prov']],
      ["O'Dowd", ["Sean O'Dowd"]],
      ['odowd', ["Sean O'Dowd"]],
      ['Anna-Leena', ['Anna-Leena Mallikorpi']],
      ['annaleena', ['Anna-Leena Mallikorpi']],
      ['hallitusneuvos', ['Leena Mäkinen']],
      ['eläkeyksikkö', ['Leena Mäkinen']],
      ['washington', ["Sean O'Dowd"]],
      ['Stockholm', ['Örjan Ärendegren']],
      ['matkustusturvallisuus', ['Juhani Mäki']],
      ['STM', ['Leena Mäkinen']],
      ['sosiaali- ja terveysministeriö', ['Leena Mäkinen']],
      ['Ministry of Social Affairs and Health', ['Leena Mäkinen']],
      ['head of unit', ['Sanni Provström']],
      ['mäki STM', ['Leena Mäkinen']],
      ['zzzz', []]
    ];
    for (const [typed, found] of expected) {
      it(`C8.1: “${typed}” finds ${found.join(', ') || 'nobody'}`, async () => {
        assert.deepEqual(names(await (await staged).search(query(typed), null)), found);
      });
    }

    it('C8.1: index letters: Å, Ä and Ö are their own, and particles have two', async () => {
      const directory = await staged;
      const ofLetter = async (letter: string): Promise<string[]> => names(await directory.search(query('', { letter }), null));
      assert.deepEqual(await ofLetter('A'), ['Aino Ahomalli', 'Otto af Prov']);
      assert.deepEqual(await ofLetter('P'), ['Otto af Prov', 'Sanni Provström']);
      assert.deepEqual(await ofLetter('V'), ['Carl von Mall']);
      assert.deepEqual(await ofLetter('Å'), ['Åsa Återholm']);
      assert.deepEqual(await ofLetter('Ä'), ['Örjan Ärendegren']);
      assert.deepEqual(await ofLetter('Ö'), []);
    });

    it('narrows by organisation, unit, location and title, and says what there is to narrow by', async () => {
      const directory = await staged;
      const { values, total } = await directory.search(query('m'), null);
      assert.equal(total, 4);
      assert.deepEqual([...(values?.organisation ?? [])].sort((a, b) => a.value.localeCompare(b.value)), [{ value: 'STM', count: 1 }, { value: 'VM', count: 3 }]);
      const narrowed = await directory.search(query('m', { filters: { organisation: 'STM', unit: 'eläkeyksikkö', location: 'Talo G, Helsinki', title: 'hallitusneuvos' } }), null);
      assert.deepEqual(names(narrowed), ['Leena Mäkinen']);
      assert.deepEqual(names(await directory.search(query('m', { filters: { ...NO_FILTERS, title: 'hallitus"OR*' } }), null)), []);
    });

    it('tells of a person what the directory shows, and that there is nobody else', async () => {
      const directory = await staged;
      const juhani = await directory.person(loginOf('juhani'));
      assert.deepEqual(
        [juhani?.displayName, juhani?.account, juhani?.organisation, juhani?.hasPhoto, juhani?.managerLogin, juhani?.responsibilities],
        ['Juhani Mäki', 'juhani@gov.example', 'VM', true, loginOf('sanni'), ['matkustusturvallisuus', 'etätyö']]
      );
      assert.equal((await directory.person(loginOf('carl')))?.hasPhoto, false);
      assert.equal(await directory.person(loginOf('nobody')), null);
    });

    it('C8.3: knows a person’s manager, colleagues and team', async () => {
      const directory = await staged;
      const [juhani, sanni] = [await directory.person(loginOf('juhani')), await directory.person(loginOf('sanni'))];
      const around = await directory.surroundings(juhani!);
      assert.deepEqual([around.manager?.displayName, names({ people: around.colleagues }), around.reports.length], ['Sanni Provström', ['Carl von Mall'], 0]);
      const above = await directory.surroundings(sanni!);
      assert.deepEqual([above.manager, above.colleagues, names({ people: above.reports })], [null, [], ['Carl von Mall', 'Juhani Mäki']]);
    });

    it('suggests the first few, and nobody for a text without a letter', async () => {
      const directory = await staged;
      assert.deepEqual((await directory.suggest('makinen', 5)).map(({ displayName }) => displayName), ['Leena Mäkinen']);
      assert.equal((await directory.suggest('m', 2)).length, 2);
      assert.deepEqual(await directory.suggest(' -’ ', 5), []);
    });

    it('C9.2: tells who is in the directory, of however many', async () => {
      const nobody = Array.from({ length: 120 }, (_, index) => loginOf(`poissa.pitkanimisen.esimerkkikorpi${index}`));
      const known = await (await staged).known([...nobody, loginOf('carl'), ...nobody, loginOf('juhani')]);
      assert.deepEqual([...known].sort(), [loginOf('carl'), loginOf('juhani')]);
      assert.equal((await (await staged).known([])).size, 0);
    });

    it('C8.2: is not asked for everybody', async () => {
      await assert.rejects((await staged).search(query(' - '), null), (error) => error instanceof KampusError && error.kind === 'invalidData');
    });

    it('C8.4: pages past 500, each person once, none left out', async () => {
      const crowd = Array.from({ length: 1203 }, (_, index): StagedPerson => ({ givenName: 'Aino', familyName: 'Joukkomalli', account: `aino${index}@gov.example` }));
      const directory = await stage(crowd);
      const found = new Set<string>();
      let pages = 0;
      for (let start: number | null = null; ; pages += 1) {
        const page = await directory.search(query('joukko'), start);
        assert.equal(page.total, 1203);
        page.people.forEach(({ loginName }) => found.add(loginName));
        if (page.next === null) break;
        start = page.next;
      }
      assert.deepEqual([found.size, pages], [1203, 2]);
    });
  });
}
