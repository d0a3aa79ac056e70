import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { quickLinksFor, type QuickLink } from '../../src/domain/quickLinks/quickLinks';
import type { QuickLinkRepository } from '../../src/domain/quickLinks/QuickLinkRepository';
import { KampusError, type KampusErrorKind } from '../../src/domain/shared/KampusError';

/** Two officials of VM on a home site with one mandatory common link, "Palveluportaali", and one of VM, "Budjettijärjestelmä". */
export interface QuickLinkStage {
  linksOf(reader: 'vm' | 'colleague'): Promise<QuickLinkRepository>;
}

const draft = { title: ' Hankkeet ', url: 'https://hankkeet.gov.example/' };
const names = (links: QuickLink[]): string[] => quickLinksFor(links, ['VM']).map(({ titles }) => titles.fi);
const kind = (wanted: KampusErrorKind) => (error: unknown): boolean => error instanceof KampusError && error.kind === wanted;

/** What every QuickLinkRepository keeps to. */
export function quickLinkContract(name: string, makeStage: () => Promise<QuickLinkStage>): void {
  describe(`quick links: ${name}`, () => {
    it('are given ones, and own ones that the reader adds, changes and removes, each reader’s own', async () => {
      const stage = await makeStage();
      const mine = await stage.linksOf('vm');
      assert.deepEqual(names(await mine.all()), ['Palveluportaali', 'Budjettijärjestelmä']);
      const added = await mine.addOwn(draft);
      assert.equal(added.titles.sv, 'Hankkeet');
      const changed = await mine.changeOwn(added, { ...draft, title: 'Hankesalkku' });
      assert.deepEqual(names(await mine.all()), ['Palveluportaali', 'Budjettijärjestelmä', 'Hankesalkku']);
      assert.deepEqual(names(await (await stage.linksOf('colleague')).all()), ['Palveluportaali', 'Budjettijärjestelmä']);
      await mine.removeOwn(changed);
      await mine.removeOwn(changed);
      assert.deepEqual(names(await mine.all()), ['Palveluportaali', 'Budjettijärjestelmä']);
    });

    it('C6.1: stand in the order that the reader saved last, and in nobody else’s', async () => {
      const stage = await makeStage();
      const mine = await stage.linksOf('vm');
      const own = await mine.addOwn(draft);
      const [portal, budget] = quickLinksFor(await mine.all(), ['VM']).map(({ id }) => id);
      await mine.saveOrder([budget!, own.id, portal!]);
      await mine.saveOrder([own.id, budget!, portal!]);
      assert.deepEqual(names(await mine.all()), ['Hankkeet', 'Budjettijärjestelmä', 'Palveluportaali']);
      assert.deepEqual(names(await (await stage.linksOf('colleague')).all()), ['Palveluportaali', 'Budjettijärjestelmä']);
    });

    it('C6.2: refuse bad addresses, and to change or remove what others gave', async () => {
      const mine = await (await makeStage()).linksOf('vm');
      for (const url of ['javascript:alert(1)', 'http://hankkeet.gov.example/', 'data:text/html,x', '']) {
        await assert.rejects(mine.addOwn({ ...draft, url }), kind('invalidData'), url);
      }
      const portal = quickLinksFor(await mine.all(), ['VM'])[0]!;
      await assert.rejects(mine.removeOwn(portal), kind('forbidden'));
      await assert.rejects(mine.changeOwn(portal, draft), kind('forbidden'));
      assert.deepEqual(names(await mine.all()), ['Palveluportaali', 'Budjettijärjestelmä']);
    });

    it('do not overwrite what was changed or removed in another window', async () => {
      const mine = await (await makeStage()).linksOf('vm');
      const seen = await mine.addOwn(draft);
      const changed = await mine.changeOwn(seen, { ...draft, title: 'Toisessa ikkunassa' });
      await assert.rejects(mine.changeOwn(seen, { ...draft, title: 'Tässä ikkunassa' }), kind('conflict'));
      await mine.removeOwn(changed);
      await assert.rejects(mine.changeOwn(changed, draft), kind('notFound'));
    });
  });
}
