import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';

import { parseKql } from '../../local-tenant/search/kql/parseKql';
import { kqlPhrase } from '../../src/gateways/client/query';
import { newsKql } from '../../src/gateways/news/newsQuery';
import { organisationSites } from '../../src/schema/sites';

const HOME = 'http://127.0.0.1:4321/sites/kampus';

describe('the product’s KQL, as a parser of the language reads it', () => {
  it('is one phrase whatever somebody types', () => {
    const hostile = fc.string({ unit: fc.constantFrom('"', "'", '\\', '*', ' ', 'a', 'ä', '(', ')', ':', 'OR', 'NOT ', 'Path:', '\n') });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const node = parseKql(`Title:${kqlPhrase(text)}`);
        assert.ok(node === null || node.kind === 'restriction', JSON.stringify(node));
      })
    );
  });

  it('asks for news by five conditions at once', () => {
    const node = parseKql(
      newsKql({ language: 'sv', siteUrls: organisationSites.map(({ url }) => url), kind: 'decision', topic: null, writtenIn: null, pageSize: 12 }, { before: '2026-11-09T07:05:00Z', seenIds: [] }, HOME)
    );
    assert.equal(node?.kind, 'and');
    assert.equal(node.operands.length, 5);
  });
});
