import { anOrganisation, stm } from '../../testing/builders';
import { initialOrganisations } from '../../schema/organisations';
import { closedSiteUrlOf, openSiteUrlOf } from '../../schema/sites';
import { sectionFor, type SectionInput } from './section';

const vm = anOrganisation();
const um = anOrganisation({ key: 'UM' });
const missions = anOrganisation({ key: 'EDUSTUSTOT', kind: 'missions', openSiteUrl: null, closedSiteUrl: null, parentKey: 'UM' });
const tpk = anOrganisation({ key: 'TPK', kind: 'office', openSiteUrl: null });
const organisations = [um, vm, stm(), tpk, missions];
const section = (given: Partial<SectionInput>) => sectionFor({ pinned: null, siteUrl: '/sites/kampus', organisations, own: [vm], ...given });
const sites = (given: Partial<SectionInput>) => section(given)?.sources.map(({ siteUrl }) => siteUrl);

describe('C5.5: whose section it is', () => {
  it.each([
    ['the reader’s on the common page', {}, 'VM'],
    ['the site’s on an organisation’s site', { siteUrl: '/sites/kampus-stm' }, 'STM'],
    ['the site’s on a closed site', { siteUrl: '/sites/kampus-vm-oma', own: [vm] }, 'VM'],
    ['the pinned one on the common page', { pinned: 'STM' }, 'STM'],
    ['the pinned one on another’s site', { pinned: 'UM', siteUrl: '/sites/kampus-stm' }, 'UM'],
    ['the reader’s when the pinned one is gone', { pinned: 'XYZ' }, 'VM'],
    ['nobody’s when the reader has none', { own: [] }, undefined]
  ])('is %s', (_whose, given, key) => {
    expect(section(given)?.organisation.key).toBe(key);
  });

  it.each(initialOrganisations.filter(({ parentKey }) => parentKey === null).map((seed) => [seed.key, seed] as const))('serves %s, open and closed', (key, seed) => {
    const organisation = anOrganisation({
      key,
      openSiteUrl: seed.hasOpenSection ? openSiteUrlOf(key) : null,
      closedSiteUrl: seed.hasClosedSection ? closedSiteUrlOf(key) : null
    });
    const own = sectionFor({ pinned: null, siteUrl: '/sites/kampus', organisations: [organisation], own: [organisation] });
    expect(own).toMatchObject({ isOwn: true, homeUrl: organisation.openSiteUrl ?? organisation.closedSiteUrl });
    expect(own?.sources.some(({ isClosed }) => isClosed)).toBe(true);
    const others = sectionFor({ pinned: key, siteUrl: '/sites/kampus', organisations: [organisation], own: [] });
    expect(others).toMatchObject({ isOwn: false, homeUrl: organisation.openSiteUrl });
    expect(others?.sources.some(({ isClosed }) => isClosed)).toBe(false);
  });
});

describe('what a section reads', () => {
  it('is the open site, and for its own staff the closed one', () => {
    expect(sites({})).toEqual(['/sites/kampus-vm', '/sites/kampus-vm-oma']);
    expect(sites({ pinned: 'STM' })).toEqual(['/sites/kampus-stm']);
    expect(sites({ pinned: 'TPK' })).toEqual([]);
  });

  it('is their ministry’s sites for the missions', () => {
    expect(sites({ pinned: 'EDUSTUSTOT' })).toEqual(['/sites/kampus-um']);
    expect(section({ pinned: 'EDUSTUSTOT', own: [um, missions] })).toMatchObject({ isOwn: true, homeUrl: '/sites/kampus-um' });
    expect(sites({ own: [um, missions] })).toEqual(['/sites/kampus-um', '/sites/kampus-um-oma']);
  });
});
