/** Adds items by REST for ever and prints each id once it has been answered; the durability test kills it. */
import { writeSync } from 'node:fs';
import { addUser, createList, createSite, listByTitle, openStore, siteByUrl } from '../../store/index';
import { createTenant } from '../handle';
import { testOrigin } from './pnp';

const store = openStore(process.argv[2]!);
if (!siteByUrl(store, '/sites/load')) {
  addUser(store, { upn: 'owner@gov.example', title: 'Owner', tenantAdmin: true });
  createSite(store, { url: '/sites/load', title: 'Load' });
}
const { rootWebId } = siteByUrl(store, '/sites/load')!;
if (!listByTitle(store, rootWebId, 'Load')) createList(store, { webId: rootWebId, title: 'Load' });
const { tenant, handle } = createTenant({ store });
const headers = { 'x-local-user': 'owner@gov.example', accept: 'application/json;odata=nometadata', 'x-requestdigest': tenant.digests.issue(0) };

for (;;) {
  const response = await handle(new Request(`${testOrigin}/sites/load/_api/web/lists/getbytitle('Load')/items`, { method: 'POST', headers, body: '{"Title":"x"}' }));
  const { Id } = await response.json() as { Id: number };
  writeSync(1, `${Id}\n`);
}
