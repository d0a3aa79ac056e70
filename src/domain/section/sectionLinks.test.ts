import { aNavigationEntry, anOrganisation, aQuickLink, inFinnish } from '../../testing/builders';
import { sectionFor, type Section } from './section';
import { sectionLinks } from './sectionLinks';

const vm = anOrganisation();
const section: Section = sectionFor({ pinned: 'VM', siteUrl: '/sites/kampus', organisations: [vm], own: [] })!;

it('are the organisation’s quick links and the groups of its menu, in order', () => {
  const quickLinks = [
    aQuickLink({ id: 'b', origin: 'organisation', organisation: 'VM', order: 2 }),
    aQuickLink({ id: 'a', origin: 'organisation', organisation: 'VM', order: 1 }),
    aQuickLink({ id: 'stm', origin: 'organisation', organisation: 'STM' }),
    aQuickLink({ id: 'common' }),
    aQuickLink({ id: 'own', origin: 'own' })
  ];
  const navigation = [
    aNavigationEntry({ key: 'pages', organisation: 'VM', order: 1 }),
    aNavigationEntry({ key: 'open', parentKey: 'pages', organisation: 'VM', url: '/sites/kampus-VM' }),
    aNavigationEntry({ key: 'closed', parentKey: 'pages', organisation: 'VM', url: '/sites/kampus-vm-oma' }),
    aNavigationEntry({ key: 'guides', organisation: 'VM', order: 2, titles: inFinnish('Ohjeet') }),
    aNavigationEntry({ key: 'new', parentKey: 'guides', organisation: 'VM', url: '/sites/kampus/SitePages/Perehdytys.aspx' }),
    aNavigationEntry({ key: 'alone', organisation: 'VM', url: '/sites/kampus-vm/SitePages/Yhteystiedot.aspx', order: 3 }),
    aNavigationEntry({ key: 'other', organisation: 'STM', url: '/sites/kampus-stm/SitePages/X.aspx' })
  ];
  expect(sectionLinks(section, quickLinks, navigation).map(({ heading, links }) => [heading?.fi ?? null, links.map(({ key }) => key)])).toEqual([
    [null, ['a', 'b', 'alone']],
    ['Ohjeet', ['new']]
  ]);
});

it('are nothing when the organisation has given none', () => {
  expect(sectionLinks(section, [], [])).toEqual([]);
});
