/** Keeps what pages can load in step with the tenant's app catalog. */
import { type PackageCatalog } from '../page/package/PackageCatalog';
import { readPackage } from '../page/package/readPackage';
import { type SpfxPackage } from '../page/package/SpfxPackage';
import { blobOf, deployedApps, type Store } from '../store/index';

/** @returns what to call before a page is drawn: one small query, and more only when deployments have changed */
export function followDeployedApps(store: Store, catalog: PackageCatalog): () => void {
  let followed = '';
  let opened = new Map<string, SpfxPackage>();
  return () => {
    const hashes = deployedApps(store).map(({ sha256 }) => sha256);
    if (hashes.join() === followed) return;
    followed = hashes.join();
    opened = new Map(hashes.map((hash) => [hash, opened.get(hash) ?? readPackage(blobOf(store, hash) ?? new Uint8Array())]));
    catalog.replace([...opened.values()]);
  };
}
