import { body } from '@pnp/queryable';
import { type ISPInstance, spPost } from '@pnp/sp';

import { odataString } from '../../client/query';
import type { Making } from './Making';
import { onSite } from './site';

interface ListState {
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/**
 * The list, made unless it is there: what was broken off is gone on with. The site's lists are read for it, since a list that
 * is asked for and missing is an error in the browser's console.
 * @param url site-relative, `Lists/Tasks`; SharePoint makes it of the first title
 * @param template of SharePoint's list templates, its number
 */
export async function ensureList(making: Making, url: string, template: number): Promise<ISPInstance> {
  const address = `${making.address}/${url}`;
  const lists = await onSite(making, '_api/web/lists').select('RootFolder/ServerRelativeUrl').expand('RootFolder')<ListState[]>();
  if (!lists.some(({ RootFolder }) => RootFolder.ServerRelativeUrl.toLowerCase() === address.toLowerCase())) {
    await spPost(onSite(making, '_api/web/lists'), body({ Title: url.replace(/^Lists\//, ''), BaseTemplate: template }));
  }
  return onSite(making, `_api/web/getList(${odataString(address)})`);
}
