import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';

import { parseKql } from '../../local-tenant/search/kql/parseKql';
import type { KqlNode } from '../../local-tenant/search/kql/KqlNode';
import { conceptsOf } from '../../src/domain/people/concepts';
import { NO_FILTERS } from '../../src/domain/people/PeopleDirectory';
import { termsOf } from '../../src/domain/people/searchTerms';
import { kqlPhrase, LONGEST_KQL } from '../../src/gateways/client/query';
import { newsKql } from '../../src/gateways/news/newsQuery';
import { peopleKql } from '../../src/gateways/people/peopleQuery';
import { PERSON_ORGANISATION } from '../../src/schema/people';
import { organisationSites } from '../../src/schema/sites';
import { anOrganisation, stm } from '../../src/testing/builders';

const concepts = conceptsOf([anOrganisation(), stm()]);

/** The properties that a query restricts; null when it does more than look for words and values. */
function restrictionsOf(node: KqlNode | null): string[] | null {
  switch (node?.kind) {
    case 'text':
      return [];
    case 'restriction':
      return [node.name];
    case 'and':
    case 'or': {
      const inside = node.operands.map(restrictionsOf);
      return inside.includes(null) ? null : inside.flatMap((names) => names ?? []);
    }
    default:
      return null;
  }
}

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

  it('C8: asks for people in words and filters alone, within the language’s bounds, whatever somebody types', () => {
    const typing = fc.string({ unit: fc.constantFrom('"', "'", '*', ' ', ' ', 'a', 'ä', 'oe', 'å', 'ss', '(', ')', ':', '-', 'OR', 'NOT ', 'Path:', 'von ', 'ministry of ', '\n'), maxLength: 300 });
    fc.assert(
      fc.property(fc.oneof(typing, fc.string({ unit: 'binary', maxLength: 600 })), typing, (text, unit) => {
        const kql = peopleKql({ terms: termsOf(text, concepts), letter: null, filters: { ...NO_FILTERS, unit: unit === '' ? null : unit } });
        if (kql === null) return;
        assert.ok(kql.length <= LONGEST_KQL, `${kql.length} characters`);
        const found = restrictionsOf(parseKql(kql));
        assert.ok(found !== null && found.every((name) => ['Department', 'JobTitle', 'BaseOfficeLocation', PERSON_ORGANISATION].includes(name)), kql);
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
