import { addMember, createSite, everyoneExceptExternal, siteByUrl, type Store } from '../store/index';

/** Every tenant has a root site; its `/_api` serves calls that belong to no site, such as search. */
export function openRootSite(store: Store): void {
  if (siteByUrl(store, '/')) return;
  store.transaction(() => {
    const { groups } = createSite(store, { url: '/', title: 'Valtioneuvosto', template: 'SITEPAGEPUBLISHING#0', lcid: 1035 });
    addMember(store, groups.visitors, everyoneExceptExternal(store));
  });
}
