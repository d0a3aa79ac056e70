import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readCell } from './cell';

describe('a moment in a file', () => {
  const read = (cell: string): unknown => readCell(cell, { kind: 'dateTime', id: '', titles: { fi: '', sv: '', en: '' } });

  for (const [cell, value] of [
    ['2028-02-29T00:00+02:00', '2028-02-28T22:00:00Z'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31T23:59:59Z']
  ] as const) it(`${cell} is ${value}`, () => assert.deepEqual(read(cell), { value }));

  for (const cell of ['2026-02-29T00:00+02:00', '2026-02-30T00:00Z', '2026-04-31T00:00Z', '2026-13-01T00:00Z', '2026-12-01', '2026-12-01T24:30Z'])
    it(`${cell} is none: it is told with an example, and not taken for another day`, () => assert.match(JSON.stringify(read(cell)), /is not a moment with its time zone/));
});
