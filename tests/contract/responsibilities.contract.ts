import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { NamedPerson } from '../../src/domain/people/Person';
import type { Responsibility, ResponsibilityContent } from '../../src/domain/responsibilities/Responsibility';
import type { ResponsibilityRepository } from '../../src/domain/responsibilities/ResponsibilityRepository';

const official = (account: string, displayName: string): NamedPerson => ({ loginName: `i:0#.f|membership|${account}@gov.example`, displayName });

export const HOLDER = official('saara', 'Saara Keksintöaho');
const DEPUTY = official('ilmari', 'Ilmari Luonnoslahti');
export const OTHER = official('helmi', 'Helmi Esimerkkilä');
export const ADMINISTRATOR = official('paakayttaja', 'Päivi Pääkäyttäjä');

/** Everybody of the stage works at VM; the last administers it. */
export const PEOPLE: readonly NamedPerson[] = [HOLDER, DEPUTY, OTHER, ADMINISTRATOR];

/** What an import or an administrator has written, on 1.3.2026. */
export const CONTENT: ResponsibilityContent = {
  topics: { fi: 'matkustusturvallisuus', sv: 'resesäkerhet', en: 'travel safety' },
  synonyms: ['virkamatkojen turvallisuus'],
  deputy: DEPUTY,
  awayFrom: null,
  awayTo: null
};
export const SECOND: ResponsibilityContent = { topics: { fi: 'kulkuluvat', sv: '', en: '' }, synonyms: [], deputy: null, awayFrom: null, awayTo: null };
export const WRITTEN = '2026-03-01T08:00:00Z';
export const NOW = '2026-11-09T07:00:00Z';

/** The rows' numbers: the folders of VM and STM are the first items of their list. */
export const CONTENT_ID = 3;
export const SECOND_ID = 4;

/** A register with `CONTENT`, held by HOLDER, and `SECOND`, held by OTHER, both VM's; search knows them. */
export interface ResponsibilityStage {
  as(official: NamedPerson): Promise<ResponsibilityRepository>;
  setClock(moment: string): void;
}

async function first(repository: ResponsibilityRepository): Promise<Responsibility> {
  const [found] = await repository.read([CONTENT_ID]);
  assert.ok(found);
  return found;
}

/** What every register promises. */
export function responsibilityContract(name: string, makeStage: () => Promise<ResponsibilityStage>): void {
  describe(`responsibilities (${name})`, () => {
    let shared: Promise<ResponsibilityStage> | null = null;
    /** One for all tests that only read. */
    const readStage = (): Promise<ResponsibilityStage> => (shared ??= makeStage());

    for (const text of ['matkustusturvallisuus', 'resesäkerhet', 'travel safety', 'Safety TRAVEL', 'resesakerhet', 'matkustus', 'virkamatkojen']) {
      it(`C9.1: "${text}" finds the same person and deputy`, async () => {
        const register = await (await readStage()).as(OTHER);
        const ids = await register.find(text, ['VM']);
        assert.deepEqual(ids, [CONTENT_ID]);
        const [found] = await register.read(ids);
        assert.deepEqual([found?.holder, found?.deputy, found?.organisation, found?.topics.en], [HOLDER, DEPUTY, 'VM', 'travel safety']);
      });
    }

    it('C9.1: nothing typed, or no letter, asks nothing; what nobody handles finds nothing', async () => {
      const register = await (await readStage()).as(OTHER);
      for (const text of ['', ' –"*()', 'avaruuslennot']) assert.deepEqual(await register.find(text, ['VM']), []);
      assert.deepEqual(await register.read([]), []);
      assert.deepEqual(await register.read([99]), []);
    });

    it('C9.2: what the holder says stands for everybody, and confirms it by the server’s clock', async () => {
      const stage = await makeStage();
      const holder = await stage.as(HOLDER);
      const before = await first(holder);
      assert.equal(before.confirmedAt, null);
      const content = { ...CONTENT, topics: { ...CONTENT.topics, en: 'secure journeys' }, deputy: OTHER, awayFrom: '2026-12-01', awayTo: '2026-12-24' };
      await holder.say(before, content);
      const seen = await first(await stage.as(OTHER));
      assert.deepEqual({ topics: seen.topics, synonyms: seen.synonyms, deputy: seen.deputy, awayFrom: seen.awayFrom, awayTo: seen.awayTo }, content);
      assert.equal(Date.parse(seen.confirmedAt ?? ''), Date.parse(NOW));
      assert.deepEqual(await (await stage.as(OTHER)).find('secure journeys', []), [CONTENT_ID], 'before search knows the new words');
    });

    it('C9.2: the holder says it again later; the latest holds', async () => {
      const stage = await makeStage();
      const holder = await stage.as(HOLDER);
      await holder.say(await first(holder), { ...CONTENT, deputy: null });
      stage.setClock('2027-05-20T07:00:00Z');
      await holder.say(await first(holder), CONTENT);
      const seen = await first(await stage.as(OTHER));
      assert.deepEqual([seen.deputy, Date.parse(seen.confirmedAt ?? '')], [DEPUTY, Date.parse('2027-05-20T07:00:00Z')]);
    });

    it('C9.2: nobody else speaks for the holder', async () => {
      const register = await (await readStage()).as(OTHER);
      await assert.rejects(register.say(await first(register), CONTENT), { kind: 'forbidden' });
    });

    it('C9.2: the organisation’s administrator changes the row, the holder too; what was written last holds', async () => {
      const stage = await makeStage();
      const holder = await stage.as(HOLDER);
      await holder.say(await first(holder), { ...CONTENT, deputy: OTHER });
      stage.setClock('2026-11-10T07:00:00Z');
      const administrator = await stage.as(ADMINISTRATOR);
      const before = await first(administrator);
      assert.equal(before.isAdministered, true);
      await administrator.change(before, { ...CONTENT, topics: { fi: 'matkaturva', sv: '', en: '' } }, { holder: HOLDER, validFrom: '2026-01-01', validTo: null });
      const seen = await first(holder);
      assert.deepEqual([seen.topics.fi, seen.deputy, seen.validFrom, seen.isAdministered], ['matkaturva', DEPUTY, '2026-01-01', false]);
      assert.equal(Date.parse(seen.confirmedAt ?? ''), Date.parse(NOW), 'an administrator confirms nothing for the holder');
      await administrator.change(await first(administrator), CONTENT, { holder: OTHER, validFrom: null, validTo: null });
      assert.equal((await first(holder)).confirmedAt, null, 'a new holder has confirmed nothing');
    });

    it('C9.2: readers change no row and add none', async () => {
      const register = await (await readStage()).as(HOLDER);
      const before = await first(register);
      await assert.rejects(register.change(before, CONTENT, before), { kind: 'forbidden' });
      await assert.rejects(register.add('VM', CONTENT, before), { kind: 'forbidden' });
    });

    it('a change that was begun before another is a conflict, and changes nothing', async () => {
      const stage = await makeStage();
      const [holder, administrator] = [await stage.as(HOLDER), await stage.as(ADMINISTRATOR)];
      const [hers, theirs] = [await first(holder), await first(administrator)];
      await holder.say(hers, { ...CONTENT, deputy: null });
      await assert.rejects(administrator.change(theirs, CONTENT, theirs), { kind: 'conflict' });
      await assert.rejects(holder.say(hers, CONTENT), { kind: 'conflict' });
      assert.equal((await first(holder)).deputy, null);
    });

    it('an administrator adds a responsibility, which is found at once', async () => {
      const stage = await makeStage();
      const administrator = await stage.as(ADMINISTRATOR);
      const content = { ...CONTENT, topics: { fi: 'EU-asioiden yhteensovittaminen', sv: '', en: '' }, awayFrom: '2026-11-09', awayTo: null };
      await administrator.add('VM', content, { holder: OTHER, validFrom: null, validTo: '2027-12-31' });
      const ids = await administrator.find('yhteensovittaminen', ['VM']);
      const [added] = await administrator.read(ids);
      assert.deepEqual([added?.topics.fi, added?.holder, added?.organisation, added?.awayFrom, added?.validTo], [content.topics.fi, OTHER, 'VM', '2026-11-09', '2027-12-31']);
    });

    it('C8.3: tells what a person holds; nothing of somebody whom the site has never met', async () => {
      const register = await (await readStage()).as(OTHER);
      assert.deepEqual((await register.heldBy([HOLDER.loginName])).map(({ topics }) => topics.fi), ['matkustusturvallisuus']);
      assert.deepEqual((await register.heldBy([HOLDER.loginName, OTHER.loginName])).map(({ id }) => id), [CONTENT_ID, SECOND_ID]);
      assert.deepEqual(await register.heldBy(['i:0#.f|membership|kukaanei@gov.example']), []);
    });

    it('tells what an organisation has', async () => {
      const register = await (await readStage()).as(ADMINISTRATOR);
      assert.deepEqual((await register.ofOrganisation('VM')).map(({ id }) => id), [CONTENT_ID, SECOND_ID]);
      assert.deepEqual(await register.ofOrganisation('STM'), []);
    });
  });
}
