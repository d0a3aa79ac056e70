import { addMember, createSite, everyoneExceptExternal, openAppCatalog, siteByUrl, type Store } from '../store/index';

/** Every tenant has a root site, whose `/_api` serves calls that belong to no site (such as search), and an app catalog. */
export function openRootSite(store: Store): void {
  openAppCatalog(store);
  if (siteByUrl(store, '/')) return;
  store.transaction(() => {
    const { groups } = createSite(store, { url: '/', title: 'Valtioneuvosto', template: 'SITEPAGEPUBLISHING#0', lcid: 1035 });
    addMember(store, groups.visitors, everyoneExceptExternal(store));
  });
}
