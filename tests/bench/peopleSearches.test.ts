import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monday, MOST_A_SECOND, searchesFor, simulate } from './peopleSearches';

describe('C8: people searches of 6 000 officials on Monday at 9.00', () => {
  it('stay under what SharePoint allows a whole organisation, in the fullest second too', () => {
    for (const seed of ['monday', 'tuesday', 'wednesday']) {
      const { peak, searches, keys } = simulate(monday, seed);
      assert.ok(peak <= MOST_A_SECOND, `${peak} in a second`);
      assert.ok(searches * 2 < keys, `${searches} searches for ${keys} keys`);
    }
  });

  it('would not without the pause and the memory: a search for each key is too many', () => {
    const { keys } = simulate(monday);
    assert.ok(keys / (monday.spanMs / 1000) > MOST_A_SECOND / 2, String(keys));
  });

  it('are one for a pause, and none for what was asked before', () => {
    const typed = [[0, 'm'], [100, 'mä'], [200, 'mäk'], [900, 'mäki'], [2000, 'mäk'], [3000, ' MÄKI']] as const;
    assert.deepEqual(searchesFor(typed, new Set()), [500, 1200]);
  });
});
