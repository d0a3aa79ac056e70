import { readPackage } from '../../../page/package/readPackage';
import { PackageError, type SpfxPackage } from '../../../page/package/SpfxPackage';
import { blobOf, type Item, type Store, type Web } from '../../../store/index';

/** A package of the tenant's app catalog, as one web sees it. */
export interface App {
  /** Its file in the library of packages. */
  readonly item: Item;
  /** Where the caller stands: installing and its state belong to this web. */
  readonly web: Web;
}

/** A package read from its bytes, or why it cannot be read. */
export type OpenedPackage = { readonly valid: true; readonly spfxPackage: SpfxPackage } | { readonly valid: false; readonly message: string };

/** Reading a package takes a while, and its bytes never change under their hash. */
const opened = new Map<string, OpenedPackage>();
const mostKept = 20;

/** Opens the package that is kept under a hash. */
export function openPackage(store: Store, sha256: string): OpenedPackage {
  let found = opened.get(sha256);
  if (!found) {
    found = read(blobOf(store, sha256) ?? new Uint8Array());
    opened.set(sha256, found);
    if (opened.size > mostKept) opened.delete(opened.keys().next().value!);
  }
  return found;
}

/** The package that an app's file holds. */
export function openedOf({ item }: App, store: Store): OpenedPackage {
  return item.sha256 === null ? { valid: false, message: 'Invalid SharePoint App package. Error: The file is empty.' } : openPackage(store, item.sha256);
}

function read(bytes: Uint8Array): OpenedPackage {
  try {
    return { valid: true, spfxPackage: readPackage(bytes) };
  } catch (error) {
    if (error instanceof PackageError) return { valid: false, message: `Invalid SharePoint App package. Error: ${error.message}` };
    throw error;
  }
}
