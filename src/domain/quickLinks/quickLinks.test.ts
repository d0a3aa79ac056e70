import { aQuickLink } from '../../testing/builders';
import { moved, placed, quickLinksFor } from './quickLinks';

describe('quick links (C6.1)', () => {
  it('put mandatory ones first, then common, the organisation’s and own ones', () => {
    const links = [
      aQuickLink({ id: 'own', origin: 'own' }),
      aQuickLink({ id: 'vm', origin: 'organisation', organisation: 'VM' }),
      aQuickLink({ id: 'common', order: 1 }),
      aQuickLink({ id: 'must', isMandatory: true, order: 9 })
    ];
    expect(quickLinksFor(links, ['VM']).map(({ id }) => id)).toEqual(['must', 'common', 'vm', 'own']);
  });

  it('stand where the reader put them; new mandatory ones come first and other new ones last', () => {
    const links = [
      aQuickLink({ id: 'new must', isMandatory: true }),
      aQuickLink({ id: 'must', isMandatory: true }),
      aQuickLink({ id: 'new' }),
      aQuickLink({ id: 'own', origin: 'own' }),
      aQuickLink({ id: 'common' })
    ];
    const ids = quickLinksFor(placed(links, ['own', 'gone', 'common', 'must']), []).map(({ id }) => id);
    expect(ids).toEqual(['new must', 'own', 'common', 'must', 'new']);
  });

  it('move up, down and no further than the ends', () => {
    const ids = ['a', 'b', 'c'];
    expect(moved(ids, 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(ids, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(ids, 1, 9)).toEqual(['a', 'c', 'b']);
    expect(moved(ids, 1, -1)).toEqual(['b', 'a', 'c']);
  });

  it('of another organisation do not show', () => {
    expect(quickLinksFor([aQuickLink({ organisation: 'STM', origin: 'organisation' })], ['VM'])).toEqual([]);
  });
});
