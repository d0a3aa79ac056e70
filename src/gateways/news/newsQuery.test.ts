import { organisationSites } from '../../schema/sites';
import { LONGEST_KQL } from '../client/query';
import { newsKql } from './newsQuery';

const HOME = 'https://government.sharepoint.example/sites/kampus';
const query = { language: 'sv', siteUrls: ['/sites/kampus'], kind: null, pageSize: 10 } as const;

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

  it('stays within the length of KQL however many organisations one follows', () => {
    const siteUrls = ['/sites/kampus', ...organisationSites.map(({ url }) => url)];
    const kql = newsKql({ ...query, siteUrls, kind: 'reorganisation' }, { before: '2026-11-09T07:05:00Z', seenIds: [] }, HOME);
    expect(kql.length).toBeLessThan(LONGEST_KQL);
  });
});
