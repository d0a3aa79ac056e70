import { emptyContent, obligatoryFields, type NewsContent } from './NewsContent';
import { preflight, sentencesOf, type PreflightFacts } from './preflight';

const content = (given: Partial<NewsContent> = {}): NewsContent => ({
  ...emptyContent('maija@gov.example'), title: 'Tietoiskut alkavat', summary: 'Viisi tietoiskua.', body: 'Ensimmäinen on torstaina.', expires: '2026-12-31', ...given
});
const facts = (given: Partial<PreflightFacts> = {}): PreflightFacts => ({
  now: new Date('2026-11-09T08:00:00Z'), publishAt: '', isCommon: false, isTranslation: false, swedish: 'ready', english: 'ready', pictureBytes: null, brokenLinks: [], ...given
});
const codes = (change: Partial<NewsContent> = {}, known: Partial<PreflightFacts> = {}): string[] => preflight(content(change), facts(known)).map(({ severity, code }) => `${severity} ${code}`);
const long = Array(26).fill('sana').join(' ');

describe('C3.6: the check before publishing', () => {
  it('has nothing to say of a good page', () => expect(codes()).toEqual([]));

  it.each<[string, Partial<NewsContent>, Partial<PreflightFacts>]>([
    ['stop titleMissing', { title: ' ' }, {}],
    ['advice titleLong', { title: 'x'.repeat(81) }, {}],
    ['advice titleLong', { title: 'x'.repeat(255) }, {}],
    ['stop titleLong', { title: 'x'.repeat(256) }, {}],
    ['stop summaryMissing', { summary: '' }, {}],
    ['stop bodyMissing', { body: '\n' }, {}],
    ['stop ownerMissing', { owner: '' }, {}],
    ['stop ownerNotAddress', { owner: 'Maija' }, {}],
    ['stop expiresMissing', { expires: '' }, {}],
    ['stop expiresTooEarly', { expires: '2026-11-08' }, {}],
    ['stop expiresTooEarly', { expires: '0002-11-08' }, {}],
    ['stop expiresTooEarly', { expires: '2026-11-30' }, { publishAt: '2026-12-01T08:00' }],
    ['stop mandatoryPast', { mandatoryUntil: '2026-11-08' }, {}],
    ['stop pictureAltMissing', { pictureUrl: '/x.png' }, {}],
    ['advice pictureHeavy', { pictureUrl: '/x.png', pictureAlt: 'Talo' }, { pictureBytes: 300 * 1024 + 1 }],
    ['stop swedishUndated', {}, { isCommon: true, swedish: 'missing' }],
    ['advice swedishMissing', {}, { swedish: 'missing' }],
    ['advice swedishOutdated', {}, { swedish: 'outdated' }],
    ['advice englishMissing', {}, { english: 'missing' }],
    ['advice headingOrder', { body: '### Alaotsikko' }, {}],
    ['advice headingOrder', { body: '## Yksi\n\n#### Kolme' }, {}],
    ['advice sentenceLong', { body: `${long}.` }, {}],
    ['stop linkBroken', {}, { brokenLinks: ['/sites/kampus/SitePages/Ei.aspx'] }]
  ])('%s', (code, change, known) => {
    expect(codes(change, known)).toEqual([code]);
  });

  it.each<[string, Partial<NewsContent>, Partial<PreflightFacts>]>([
    ['a decorative picture needs no words', { pictureUrl: '/x.png', isPictureDecorative: true }, { pictureBytes: 300 * 1024 }],
    ['a day for the translation is enough for common news', { translationDue: '2026-11-20' }, { isCommon: true, swedish: 'missing' }],
    ['a translation is not asked for its own', {}, { isCommon: true, isTranslation: true, swedish: 'missing', english: 'missing' }],
    ['25 words are no long sentence', { body: `${Array(25).fill('sana').join(' ')}. Toinen virke.` }, {}],
    ['levels may go up freely', { body: '## Yksi\n\n### Kaksi\n\n## Kolme' }, {}],
    ['the last day itself is valid', { expires: '2026-11-09' }, {}],
    ['a text of SharePoint’s editor is not judged', { body: null }, {}]
  ])('%s', (_name, change, known) => expect(codes(change, known)).toEqual([]));

  it('shows first what must be mended', () => {
    expect(codes({ title: 'x'.repeat(90), expires: '' })).toEqual(['stop expiresMissing', 'advice titleLong']);
  });

  it('parts sentences, not dates, times and numbers', () => {
    expect(sentencesOf('Alkaa 12.11. klo 8.00 Helsingissä. Tervetuloa! ”Miksi?” Siksi.')).toHaveLength(4);
  });
});

it('C3.1: there are six obligatory fields at most', () => {
  expect(obligatoryFields(content())).toEqual({ filled: 5, all: 5 });
  expect(obligatoryFields(content({ pictureUrl: '/x.png' }))).toEqual({ filled: 5, all: 6 });
});
