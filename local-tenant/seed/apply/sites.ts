import { addGroup, addMember, addPages, createSite, joinHub, listByUrl, makeHub, siteByUrl, updateWeb, userByUpn, webByUrl, type Store } from '../../store';
import { lcid } from '../language';
import type { DemoSite } from '../sites';
import { siteTheme } from '../siteTheme';

/** A group's or a person's number in the store; the directory must have been written. */
const principalOf = (store: Store, name: string): number =>
  name.includes('@') ? userByUpn(store, name)?.id ?? addGroup(store, name) : addGroup(store, name);

/** The empty front page that every new site of SharePoint has. */
const addHomePage = (store: Store, webId: string, title: string, created: string): void => {
  const pages = listByUrl(store, webId, 'SitePages');
  if (pages) addPages(store, pages.id, [{ name: 'Home.aspx', created, data: { Title: title, PageLayoutType: 'Home', PromotedState: 0, CanvasContent1: '[]' } }]);
};

/**
 * Makes the sites that provisioning has not made, with their groups filled and joined to the hub; what is there stays.
 * Those of Kampus get its theme, whoever made them.
 * @param created ISO time at which the sites say they were made
 */
export const applySites = (store: Store, sites: readonly DemoSite[], created: string): void => {
  for (const site of sites) {
    if (siteByUrl(store, site.url)) continue;
    const { siteId, webId, groups } = createSite(store, {
      url: site.url, title: site.titles[site.language], created, lcid: lcid[site.language],
      template: site.kind === 'communication' ? 'SITEPAGEPUBLISHING#0' : 'STS#3',
      ...(site.description === undefined ? {} : { description: site.description }),
      ...(site.admitsGuests === false ? { settings: { ShareByEmailEnabled: false, ShareByLinkEnabled: false } } : {}),
      ...(site.isMultilingual ? { languages: [lcid.sv, lcid.en] } : {}),
    });
    addHomePage(store, webId, site.titles[site.language], created);
    addMember(store, groups.visitors, ...site.readers.map((name) => principalOf(store, name)));
    addMember(store, groups.members, ...site.writers.map((name) => principalOf(store, name)));
    addMember(store, groups.owners, ...site.owners.map((name) => principalOf(store, name)));
    const hub = siteByUrl(store, '/sites/kampus');
    if (site.hub === 'root') makeHub(store, siteId);
    else if (site.hub === 'joined' && hub) joinHub(store, siteId, hub.id);
  }
  for (const { url } of sites.filter(({ hub }) => hub !== 'none')) {
    const web = webByUrl(store, url);
    if (web) updateWeb(store, web.id, { settings: { theme: siteTheme } });
  }
};
