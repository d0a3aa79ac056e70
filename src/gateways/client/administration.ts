/**
 * The parts of PnPjs that administration needs and web parts do not. They extend the same `spfi` that the client makes,
 * so they are loaded beside it: on Node a second import of the library from an ES module would be a second library.
 */
import '@pnp/sp/appcatalog';
import '@pnp/sp/fields';
import '@pnp/sp/files/web';
import '@pnp/sp/folders';
import '@pnp/sp/hubsites';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/profiles';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/sites';

export { createSharePointClient } from './sharePointClient';
export { body } from '@pnp/queryable';
export { type ISPInstance, SPInstance, spPost } from '@pnp/sp';
