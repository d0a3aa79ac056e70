import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { AcknowledgementRepository } from '../../src/domain/acknowledgements/AcknowledgementRepository';
import { KampusError } from '../../src/domain/shared/KampusError';

/** Where the contract is tried. */
export interface AcknowledgementStage {
  /** A VM official, a colleague of theirs, or one of STM; asked twice, the same person on another device. */
  acknowledgementsOf(reader: 'vm' | 'colleague' | 'stm'): Promise<AcknowledgementRepository>;
}

const reading = { articleId: '00000000-0000-4000-8000-000000000001', version: 1 };
const other = { articleId: '00000000-0000-4000-8000-000000000002', version: 1 };

/** What every AcknowledgementRepository keeps to. @param makeStage where nothing has been acknowledged */
export function acknowledgementContract(name: string, makeStage: () => Promise<AcknowledgementStage>): void {
  describe(`acknowledgements: ${name}`, () => {
    it('begins with nothing, and knows what was acknowledged, the latest first', async () => {
      const mine = await (await makeStage()).acknowledgementsOf('vm');
      assert.deepEqual(await mine.own(), []);
      await mine.acknowledge(reading, 'VM');
      await mine.acknowledge(other, 'VM');
      assert.deepEqual(await mine.own(), [`${other.articleId}:1`, `${reading.articleId}:1`]);
    });

    it('C4.1 takes a material change for another reading', async () => {
      const mine = await (await makeStage()).acknowledgementsOf('vm');
      await mine.acknowledge(reading, 'VM');
      await mine.acknowledge({ ...reading, version: 2 }, 'VM');
      assert.deepEqual(await mine.own(), [`${reading.articleId}:2`, `${reading.articleId}:1`]);
    });

    it('C4.2 acknowledging twice, also from two devices at once, leaves one', async () => {
      const stage = await makeStage();
      const [one, two] = await Promise.all([stage.acknowledgementsOf('vm'), stage.acknowledgementsOf('vm')]);
      await Promise.all([one.acknowledge(reading, 'VM'), two.acknowledge(reading, 'VM')]);
      await one.acknowledge(reading, 'VM');
      assert.deepEqual(await two.own(), [`${reading.articleId}:1`]);
    });

    it('C4.3 shows nobody what others have acknowledged', async () => {
      const stage = await makeStage();
      await (await stage.acknowledgementsOf('vm')).acknowledge(reading, 'VM');
      for (const reader of ['colleague', 'stm'] as const) assert.deepEqual(await (await stage.acknowledgementsOf(reader)).own(), []);
    });

    it('is for the reader’s own organisation', async () => {
      const mine = await (await makeStage()).acknowledgementsOf('stm');
      await assert.rejects(mine.acknowledge(reading, 'VM'), (error) => error instanceof KampusError && error.kind === 'forbidden');
      assert.deepEqual(await mine.own(), []);
    });
  });
}
