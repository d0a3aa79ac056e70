import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { WorkspaceRegister } from '../../src/domain/workspaces/WorkspaceRegister';

/** What `Stage.register` is asked as: a member, an owner, somebody with no workspace, the guest. */
export type Reader = 'jasen' | 'omistaja' | 'muu' | 'vieras';

/**
 * A tenant, or a fake of one, with four workspaces of OKM: `Avoin verkosto` (open), `Lukuryhmä` (listed), `Salainen ryhmä` (closed)
 * and `Sopimukset` (partner, listed). `omistaja` owns them all; `jasen` is a member of all but the open one, which everyone
 * reads; `vieras` of the partner one; `muu` of none. The partner one has one document, `Neuvottelut`.
 */
export interface RegisterStage {
  register(reader: Reader): Promise<WorkspaceRegister>;
  /** Makes the member one of the open workspace too. */
  joinOpen(): Promise<void>;
}

const names = (found: readonly { readonly name: string }[]): string[] => found.map(({ name }) => name).sort();

export function workspaceRegisterContract(kind: string, makeStage: () => Promise<RegisterStage>): void {
  describe(`register of workspaces (${kind})`, () => {
    it('C7: gives each reader the workspaces that they work in, and nobody those that they only may read', async () => {
      const stage = await makeStage();
      assert.deepEqual(names(await (await stage.register('omistaja')).mine()), ['Avoin verkosto', 'Lukuryhmä', 'Salainen ryhmä', 'Sopimukset']);
      assert.deepEqual(names(await (await stage.register('jasen')).mine()), ['Lukuryhmä', 'Salainen ryhmä', 'Sopimukset']);
      assert.deepEqual(await (await stage.register('muu')).mine(), []);
    });

    it('C7: an open workspace is among the own ones of whoever has become its member', async () => {
      const stage = await makeStage();
      await stage.joinOpen();
      assert.ok(names(await (await stage.register('jasen')).mine()).includes('Avoin verkosto'));
      assert.ok(!names(await (await stage.register('muu')).mine()).includes('Avoin verkosto'));
    });

    it('C7: members of a closed workspace know its name, and nothing of its row', async () => {
      const mine = await (await (await makeStage()).register('jasen')).mine();
      assert.equal(mine.find(({ name }) => name === 'Salainen ryhmä')?.entry, null);
      assert.equal(mine.find(({ name }) => name === 'Lukuryhmä')?.entry?.organisation, 'OKM');
    });

    it('C7: tells internal ones from those with partners', async () => {
      const mine = await (await (await makeStage()).register('jasen')).mine();
      assert.deepEqual(Object.fromEntries(mine.map(({ name, kind }) => [name, kind])), { Lukuryhmä: 'internal', 'Salainen ryhmä': 'internal', Sopimukset: 'partner' });
    });

    it('C7.3: a guest has the one partner workspace', async () => {
      const register = await (await makeStage()).register('vieras');
      assert.deepEqual(names(await register.mine()), ['Sopimukset']);
    });

    it('C7: all may discover what is open or listed; the name of a closed one nobody else learns', async () => {
      const stage = await makeStage();
      const all = await (await stage.register('muu')).discoverable({ text: '', organisation: null }, null);
      assert.deepEqual(names(all.workspaces), ['Avoin verkosto', 'Lukuryhmä', 'Sopimukset']);
      assert.equal(all.next, null);
      for (const text of ['salainen', 'sal', 'ryhmä']) {
        assert.ok(!names((await (await stage.register('muu')).discoverable({ text, organisation: null }, null)).workspaces).includes('Salainen ryhmä'), text);
      }
    });

    it('C7.5: filters by the beginnings of words, and by organisation', async () => {
      const register = await (await makeStage()).register('muu');
      const found = async (text: string, organisation: string | null): Promise<string[]> => names((await register.discoverable({ text, organisation }, null)).workspaces);
      assert.deepEqual(await found('luku', null), ['Lukuryhmä']);
      assert.deepEqual(await found('verk avo', null), ['Avoin verkosto']);
      assert.deepEqual(await found('ryhmä', null), []);
      assert.deepEqual(await found('luku', 'OKM'), ['Lukuryhmä']);
      assert.deepEqual(await found('luku', 'VM'), []);
      assert.deepEqual(await found('', 'VM'), []);
    });

    it('C7: favourites are each reader’s own, and kept in their order', async () => {
      const stage = await makeStage();
      const register = await stage.register('jasen');
      assert.deepEqual(await register.favourites(), []);
      await register.saveFavourites(['/sites/tk-b', '/sites/tt-a']);
      await register.saveFavourites(['/sites/tt-a', '/sites/tk-b']);
      assert.deepEqual(await register.favourites(), ['/sites/tt-a', '/sites/tk-b']);
    });

    it('C7: gives the latest documents of the own ones', async () => {
      const register = await (await makeStage()).register('jasen');
      const [document, ...others] = await register.recentDocuments(await register.mine());
      assert.equal(document?.title, 'Neuvottelut');
      assert.equal(document?.workspaceName, 'Sopimukset');
      assert.equal(document?.editor, 'Oskari Luonnoslahti');
      assert.deepEqual(others, []);
      assert.deepEqual(await register.recentDocuments([]), []);
    });
  });
}
