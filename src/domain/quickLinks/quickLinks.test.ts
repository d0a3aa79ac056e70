import { aQuickLink } from '../../testing/builders';
import { quickLinksFor } from './quickLinks';

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

  it('of another organisation do not show', () => {
    expect(quickLinksFor([aQuickLink({ organisation: 'STM', origin: 'organisation' })], ['VM'])).toEqual([]);
  });
});
