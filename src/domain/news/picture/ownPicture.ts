import { safeLinkAddress } from '../../shared/linkAddress';

/**
 * The address of a picture in the tenant itself; null for one elsewhere, whose server would learn who opens the front page.
 * @param origin of the tenant, e.g. `https://valtioneuvosto.sharepoint.com`
 */
export function ownPicture(url: string | null, origin: string): string | null {
  const address = safeLinkAddress(url?.startsWith(`${origin}/`) ? url.slice(origin.length) : url);
  return address?.startsWith('/') ? address : null;
}
