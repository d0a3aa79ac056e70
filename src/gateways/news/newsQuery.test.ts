import * as fc from 'fast-check';

import { organisationSites } from '../../schema/sites';
import { LONGEST_KQL } from '../client/query';
import { newsKql } from './newsQuery';

const HOME = 'https://government.sharepoint.example/sites/kampus';
const query = { language: 'sv', siteUrls: ['/sites/kampus'], kind: null, topic: null, writtenIn: null, pageSize: 10 } as const;

describe('the search for news', () => {
  it('asks the library of the very site, not of those whose names begin alike', () => {
    expect(newsKql(query, null, HOME)).toBe(
      'PromotedState:2 AND (Path:"https://government.sharepoint.example/sites/kampus/SitePages") AND (SPTranslationLanguage:sv-se OR NOT SPIsTranslation:true)'
    );
  });

  it('asks for decisions by the managed property of the column', () => {
    expect(newsKql({ ...query, kind: 'decision' }, null, HOME)).toContain(' AND KampusKindOWSCHCS:decision');
  });

  it('continues from the whole second of the cursor', () => {
    const kql = newsKql(query, { before: '2026-11-09T07:05:00.250Z', seenIds: [] }, HOME);
    expect(kql).toContain('FirstPublishedDate<=2026-11-09T07:05:01Z');
  });

  it('asks for a topic as a phrase, which nobody can end', () => {
    expect(newsKql({ ...query, topic: 'etätyö" OR *' }, null, HOME)).toContain(' AND KampusTopicOWSTEXT:"etätyö  OR *"');
  });

  it.each([
    ['fi', 'NOT SPIsTranslation:true'],
    ['en', 'SPTranslationLanguage:en-us']
  ] as const)('asks for what is written in %s', (writtenIn, expected) => {
    expect(newsKql({ ...query, writtenIn }, null, HOME).split(' AND ')[2]).toBe(expected);
  });

  it('names the sites of all of today’s organisations', () => {
    const siteUrls = ['/sites/kampus', ...organisationSites.map(({ url }) => url)];
    const kql = newsKql({ ...query, siteUrls, kind: 'reorganisation' }, { before: '2026-11-09T07:05:00Z', seenIds: [] }, HOME);
    siteUrls.forEach((siteUrl) => expect(kql).toContain(`${siteUrl}/SitePages"`));
  });

  it('stays within the length of KQL however many organisations one follows, and never asks for less than was wanted', () => {
    const key = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 400 }), fc.string({ maxLength: 400 }), (keys, topic) => {
        const siteUrls = keys.map((one) => `/sites/kampus-${one}`);
        const kql = newsKql({ ...query, siteUrls, topic, kind: 'reorganisation' }, { before: '2026-11-09T07:05:00Z', seenIds: [] }, HOME);
        expect(kql.length).toBeLessThanOrEqual(LONGEST_KQL);
        const isBroad = kql.includes(`(Path:"${HOME}")`);
        expect(isBroad || siteUrls.every((siteUrl) => kql.includes(`${siteUrl}/SitePages"`))).toBe(true);
      })
    );
  });
});
