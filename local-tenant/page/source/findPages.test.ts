import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { origin, searchTenant } from '../../search/testing/searchTenant';
import { type SearchFindings } from '../PageSource';
import { findPages, summaryParts, withWordForms } from './findPages';

const { store, user } = searchTenant();
const find = (name: string, query: string): SearchFindings => {
  const findings = findPages(store, user(name), query, origin);
  assert.ok(findings !== 'refused', query);
  return findings;
};
const titles = (name: string, query: string): string[] => find(name, query).items.map(({ title }) => title);

describe('findPages', () => {
  it('finds other forms of the words, and gives what a reader needs to choose by', () => {
    const { total, items } = find('vm', 'etätyö monipaikka');
    assert.equal(total, 1);
    assert.deepEqual(items[0]?.summary.filter(({ isFound }) => isFound).map(({ text }) => text), ['Monipaikkainen']);
    const { title, url, site, modified } = items[0];
    assert.deepEqual({ title, url, site, modified: modified.toISOString() }, {
      title: 'Etätyön ohje uudistui', url: '/sites/kampus/SitePages/etatyo.aspx', site: 'Kampus', modified: '2026-03-01T09:00:00.000Z'
    });
  });

  it('tells of what is closed only to whom may read it', () => {
    assert.deepEqual(titles('vm', 'vmbaro'), ['VMBaro tulokset']);
    for (const query of ['vmbaro', 'salainenluku', 'path:"/sites/kampus-vm-oma"', 'contentclass:STS_Site', '*']) {
      const found = JSON.stringify(find('stm', query));
      assert.doesNotMatch(found, /vmbaro|salainenluku|kampus-vm-oma|Vain VM/i, query);
    }
  });

  it('refuses what search refuses, and nothing else fails', () => {
    assert.equal(findPages(store, user('vm'), '(((', origin), 'refused');
    assert.equal(findPages(store, user('vm'), 'a'.repeat(1001), origin), 'refused');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z()"*:<>=. -]{1,30}$/)), (query) => {
      const findings = findPages(store, user('stm'), query, origin);
      assert.ok(findings === 'refused' || findings.items.length <= findings.total);
    }));
  });
});

describe('withWordForms', () => {
  it('leaves phrases, operators and restrictions as they are', () => {
    assert.equal(withWordForms('etätyö OR "VM:n ohje" -matka author:mäki tulo* Q3'), 'etätyö* OR "VM:n ohje" -matka author:mäki tulo* Q3*');
  });
});

describe('summaryParts', () => {
  it('reads back the text that search has marked and escaped', () => {
    assert.deepEqual(summaryParts('<ddd/>a &amp;lt; <c0>b</c0> &lt;c0&gt;<ddd/>').map(({ text }) => text), [' … a &lt; ', 'b', ' <c0> … ']);
  });
});
