import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { monday, MOST_SEARCHES_A_SECOND, type Pattern, recordPattern, simulate } from './mondayMorning';

describe('Monday at 9.00: 6 000 front pages within a quarter of an hour', () => {
  let pattern: Pattern;
  before(async () => (pattern = await recordPattern()));

  it('ask what the page’s budget says: four calls at first, of which one is a search, and three the next time', () => {
    assert.equal(pattern.first.length, 4, pattern.first.join('\n'));
    assert.equal(pattern.first.filter((path) => path.includes('/_api/search/')).length, 1);
    assert.equal(pattern.next.length, 3, pattern.next.join('\n'));
    assert.equal(pattern.open.length, 1);
  });

  it('throttle nobody, also those whose browser restores thirty tabs', () => {
    for (const seed of ['monday', 'tuesday', 'wednesday']) {
      const { refused, requests, peopleSearches, mostSearchesASecond } = simulate(monday, pattern, seed);
      assert.ok(requests > 100_000, String(requests));
      assert.equal(refused, 0);
      assert.ok(mostSearchesASecond <= MOST_SEARCHES_A_SECOND, String(mostSearchesASecond));
      assert.equal(peopleSearches, 0, 'nobody is searched for by opening a page');
    }
  });

  it('would throttle readers if each of a page’s searches were eleven: the throttle does count them', () => {
    const [search = ''] = pattern.first.filter((path) => path.includes('/_api/search/'));
    const searching: Pattern = { ...pattern, first: [...pattern.first, ...Array.from({ length: 10 }, () => search)] };
    assert.ok(simulate({ ...monday, readers: 50 }, searching).refused > 0);
  });

  it('would throttle readers if pages asked once for every organisation: the throttle does count', () => {
    const greedy: Pattern = { ...pattern, first: Array.from({ length: 40 }, () => pattern.first).flat() };
    assert.ok(simulate(monday, greedy).refused > 0);
  });
});
