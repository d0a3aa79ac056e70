import * as fc from 'fast-check';
import { orderBetween, type MenuSetting, type Saved } from './settings';
import { isAstray, placedMenu, possibleParents, siblingsOf, under } from './menuLevels';
import { settingProblems } from './problems';
import { changesOf } from './settingsLog';

const inAll = (text: string) => ({ fi: text, sv: text, en: text });
const row = (key: string, parentKey: string | null, order = 1): Saved<MenuSetting> => ({ id: order, etag: '1', value: { key, parentKey, titles: inAll(key), url: '', order } });

/** Yhteiset ▸ Työn tueksi ▸ Etätyö, and Tuki beside them. */
const menu = [row('yhteiset', null, 1), row('tueksi', 'yhteiset', 2), row('etatyo', 'tueksi', 3), row('tuki', null, 4)];
const keys = (placed: ReturnType<typeof placedMenu>): string[] => placed.map(({ row: { value }, level }) => `${level} ${value.key}`);

describe('a row that is taken out of the menu', () => {
  it.each([
    ['yhteiset', ['tueksi', 'etatyo']],
    ['tueksi', ['etatyo']],
    ['etatyo', []],
    ['tuki', []]
  ])('%s takes along %j', (key, lost) => expect(under(menu, menu.find(({ value }) => value.key === key)!).map(({ value }) => value.key)).toEqual(lost));

  it('leaves those under it astray, and nothing else', () => {
    const left = menu.filter(({ value }) => value.key !== 'tueksi');
    expect(left.filter((one) => isAstray(left, one)).map(({ value }) => value.key)).toEqual(['etatyo']);
  });
});

describe('the menu’s levels', () => {
  it('are read from top to bottom', () => {
    expect(keys(placedMenu(menu))).toEqual(['1 yhteiset', '2 tueksi', '3 etatyo', '1 tuki']);
  });

  it('show a row whose parent is gone on the first level, and no circle for ever', () => {
    expect(keys(placedMenu([row('orpo', 'poissa')]))).toEqual(['1 orpo']);
    expect(placedMenu([row('a', 'b'), row('b', 'a')])).toEqual([]);
  });

  it.each([
    ['a new common row may come to the first three levels', null, null, ['yhteiset', 'tueksi', 'tuki']],
    ['a new row of an organisation has one level less', null, 'VM', ['yhteiset', 'tuki']],
    ['a branch of two levels fits under the first level only', 'tueksi', null, ['yhteiset', 'tuki']],
    ['a branch of three levels fits nowhere, least of all under itself', 'yhteiset', null, []],
    ['a leaf fits anywhere but under itself', 'etatyo', null, ['yhteiset', 'tueksi', 'tuki']]
  ])('%s', (_what, key, scope, expected) => {
    expect(possibleParents(menu, key, scope).map(({ row: { value } }) => value.key)).toEqual(expected);
  });

  it('know the neighbours of a row', () => {
    expect(siblingsOf(menu, menu[3]!).map(({ value }) => value.key)).toEqual(['yhteiset', 'tuki']);
  });
});

it('a row that moves comes strictly between its neighbours, whatever their orders', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (above, gap) => {
      const order = orderBetween(above, above + gap);
      expect(order).toBeGreaterThan(above);
      expect(order).toBeLessThan(above + gap);
    })
  );
  expect(orderBetween(30, undefined)).toBeGreaterThan(30);
  expect(orderBetween(undefined, 10)).toBeLessThan(10);
});

describe('what is refused', () => {
  const link = { titles: inAll('Budjetti'), url: 'https://budjetti.gov.example/', isMandatory: false, order: 1 };
  const notice = { severity: 'warning', titles: inAll('Katko'), bodies: inAll(''), url: '', startsAt: '2026-11-09T07:00:00Z', endsAt: '', organisations: [] } as const;
  const identity = { names: inAll('valtiovarainministeriö'), shortNames: inAll('VM'), accent: '#0b5d49', logoUrl: '' };

  it('nothing of what is good', () => {
    expect(settingProblems('menu', { key: 'a', parentKey: null, titles: { ...inAll('Yhteiset'), en: '' }, url: '', order: 1 })).toEqual({});
    expect(settingProblems('link', link)).toEqual({});
    expect(settingProblems('notice', notice)).toEqual({});
    expect(settingProblems('identity', identity)).toEqual({});
  });

  it('a text that is missing in Finnish or Swedish, or too long', () => {
    expect(settingProblems('link', { ...link, titles: { fi: ' ', sv: '', en: '' } })).toEqual({ 'titles.fi': { kind: 'empty' }, 'titles.sv': { kind: 'empty' } });
    expect(settingProblems('link', { ...link, titles: inAll('x'.repeat(256)) })).toHaveProperty(['titles.en'], { kind: 'tooLong' });
    expect(settingProblems('identity', { ...identity, names: { ...identity.names, en: '' } })).toEqual({ 'names.en': { kind: 'empty' } });
  });

  it.each([
    ['http://budjetti.gov.example/', 'notSecure'],
    ['data:text/html,x', 'scheme'],
    ['//toinen.example', 'malformed'],
    ['', 'empty']
  ])('the address %s', (url, kind) => {
    expect(settingProblems('link', { ...link, url })).toEqual({ url: { kind } });
  });

  it('a notice without a start, or one that ends before it begins', () => {
    expect(settingProblems('notice', { ...notice, startsAt: '' })).toEqual({ startsAt: { kind: 'empty' } });
    expect(settingProblems('notice', { ...notice, endsAt: notice.startsAt })).toEqual({ endsAt: { kind: 'endsBeforeStart' } });
  });

  it('C1.2 a colour on which white text has less than 4.5:1, with the measured ratio', () => {
    expect(settingProblems('identity', { ...identity, accent: '#767676' })).toEqual({});
    expect(settingProblems('identity', { ...identity, accent: '#777777' })).toEqual({ accent: { kind: 'contrast', ratio: 4.47, required: 4.5 } });
    expect(settingProblems('identity', { ...identity, accent: 'vihreä' })).toEqual({ accent: { kind: 'notAColour' } });
  });

  it.each([
    ['', true],
    ['/sites/kampus-vm/SiteAssets/tunnus.svg', true],
    ['/sites/kampus-vm/SiteAssets/tunnus.PNG', true],
    ['https://elsewhere.example/tunnus.svg', false],
    ['//elsewhere.example/tunnus.svg', false],
    ['/\\elsewhere.example/tunnus.svg', false],
    ['data:image/svg+xml,x.svg', false],
    ['/sites/kampus-vm/SitePages/Home.aspx', false]
  ])('a logo is a picture in the tenant: %s', (logoUrl, isGood) => {
    expect(settingProblems('identity', { ...identity, logoUrl })).toEqual(isGood ? {} : { logoUrl: { kind: 'notALogo' } });
  });
});

describe('C25.2 the log', () => {
  const versions = [
    { at: '2026-11-09T09:00:00Z', who: 'Tuomas', values: { Title: 'VM', Accent: '#0b5d49' } },
    { at: '2026-11-08T09:00:00Z', who: 'Petri', values: { Title: 'VM', Accent: '#111111' } }
  ];

  it('says who, when, the old value and the new', () => {
    expect(changesOf('identity', versions, true)).toEqual([
      { kind: 'identity', what: 'VM', at: '2026-11-09T09:00:00Z', who: 'Tuomas', isNew: false, values: [{ column: 'Accent', before: '#111111', after: '#0b5d49' }] },
      { kind: 'identity', what: 'VM', at: '2026-11-08T09:00:00Z', who: 'Petri', isNew: true, values: [{ column: 'Title', before: '', after: 'VM' }, { column: 'Accent', before: '', after: '#111111' }] }
    ]);
  });

  it('takes the oldest version that it knows for a beginning only when it is one', () => {
    expect(changesOf('identity', versions, false)).toHaveLength(1);
    expect(changesOf('identity', [versions[0]!, { ...versions[0]!, at: 'x' }], false)).toEqual([]);
  });
});
