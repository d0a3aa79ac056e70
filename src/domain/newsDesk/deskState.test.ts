import type { DeskPage } from './DeskPage';
import { type DeskFacts, articlesOf, countsOf, filterArticles, hasUnpublishedChanges, lacksSwedish, languageState, stateOf, upcoming } from './deskState';

const NOW = new Date('2026-11-09T08:00:00Z');
const known = (given: Partial<DeskFacts> = {}): DeskFacts => ({ now: NOW, offered: new Set(), hasOlder: false, ...given });
let id = 0;
const page = (given: Partial<DeskPage> = {}): DeskPage => {
  id += 1;
  const uniqueId = given.uniqueId ?? `page-${id}`;
  return {
    siteUrl: '/sites/kampus-vm', id, uniqueId, articleId: uniqueId, language: 'fi', title: `Uutinen ${id}`, url: '/x.aspx', promotedState: 1, version: '0.1', isPending: false,
    firstPublishedAt: null, publishAt: null, expiresAt: null, mandatoryUntil: null, translationDue: null, modifiedAt: '2026-11-09T07:00:00Z', modifiedBy: 'Ida', author: 'ida',
    checkedOutTo: null, translatedFrom: null, ...given
  };
};
const live = { version: '1.0', promotedState: 2, firstPublishedAt: '2026-11-01T08:00:00Z' };

describe('C3.2: the one state of a page', () => {
  it.each<[string, Partial<DeskPage>]>([
    ['draft', {}],
    ['awaitingApproval', { isPending: true }],
    ['scheduled', { publishAt: '2026-11-12T06:00:00Z' }],
    ['published', live],
    ['published', { ...live, version: '1.2', isPending: true }],
    ['published', { ...live, expiresAt: '2026-11-09T08:00:01Z' }],
    ['expired', { ...live, expiresAt: '2026-11-09T08:00:00Z' }],
    ['archived', { ...live, promotedState: 0 }],
    ['archived', { ...live, promotedState: 0, expiresAt: '2026-01-01T00:00:00Z' }]
  ])('is %s', (state, given) => {
    expect(stateOf(page(given), NOW)).toBe(state);
  });

  it('says of a published page that a newer draft waits', () => {
    expect([page(), page(live), page({ ...live, version: '2.1' })].map(hasUnpublishedChanges)).toEqual([false, false, true]);
  });
});

it('C3.4: what is offered to everyone awaits approval and nothing else, as long as it is live', () => {
  const pages = [page({ ...live, uniqueId: 'offered' }), page({ ...live, uniqueId: 'gone', expiresAt: '2026-11-01T00:00:00Z' }), page(live)];
  const counts = countsOf(articlesOf(pages, known({ offered: new Set(['offered', 'gone']) })));
  expect(counts).toMatchObject({ awaitingApproval: 1, published: 1, expired: 1 });
});

it('a translation whose original may be among older pages is nobody’s article; without older pages it stands alone', () => {
  const lonely = page({ articleId: 'elsewhere', language: 'sv' });
  expect(articlesOf([lonely], known({ hasOlder: true }))).toEqual([]);
  expect(articlesOf([lonely], known())).toHaveLength(1);
});

describe('C3.5: languages', () => {
  const original = page({ ...live, uniqueId: 'fi', modifiedAt: '2026-11-09T07:00:00Z' });
  const swedish = (given: Partial<DeskPage> = {}): DeskPage => page({ ...live, articleId: 'fi', language: 'sv', modifiedAt: '2026-11-09T07:30:00Z', ...given });
  const stateWith = (...translations: DeskPage[]): string => languageState(articlesOf([...translations, original], known())[0]!, 'sv');

  it('are missing, in draft, ready, or outdated when the original changed later', () => {
    expect(stateWith()).toBe('missing');
    expect(stateWith(swedish({ version: '0.2' }))).toBe('draft');
    expect(stateWith(swedish())).toBe('ready');
    expect(stateWith(swedish({ modifiedAt: '2026-11-08T07:30:00Z' }))).toBe('outdated');
    expect(stateWith(swedish({ translatedFrom: '2026-11-09T06:59:59Z' }))).toBe('outdated');
    expect(stateWith(swedish({ translatedFrom: '2026-11-09T07:00:00Z' }))).toBe('ready');
  });

  it('the desk counts what lacks Swedish, of what is alive only', () => {
    const expired = page({ ...live, expiresAt: '2026-01-01T00:00:00Z' });
    const articles = articlesOf([original, swedish(), page(), expired], known());
    expect(articles.filter(lacksSwedish)).toHaveLength(1);
    expect(countsOf(articles)).toEqual({ draft: 1, awaitingApproval: 0, scheduled: 0, published: 1, expired: 1, archived: 0, lacksSwedish: 1 });
  });
});

it('finds by words of any language’s title, and one’s own', () => {
  const articles = articlesOf([page({ uniqueId: 'a', title: 'Budjetti ja VERO', author: 'me' }), page({ articleId: 'a', language: 'sv', title: 'Budgeten' }), page({ title: 'Muu' })], known());
  const found = (search: string, author: string | null = null): string[] => filterArticles(articles, { tab: 'draft', search, author }).map(({ original }) => original.title);
  expect(found('vero budj')).toEqual(['Budjetti ja VERO']);
  expect(found('budgeten')).toEqual(['Budjetti ja VERO']);
  expect(found('', 'me')).toEqual(['Budjetti ja VERO']);
  expect(found('')).toHaveLength(2);
});

it('what comes out next stands in the order of its times', () => {
  const articles = articlesOf([page({ title: 'b', publishAt: '2026-11-13T06:00:00Z' }), page({ title: 'a', publishAt: '2026-11-12T06:00:00Z' })], known());
  expect(upcoming(articles).map(({ original }) => original.title)).toEqual(['a', 'b']);
});
