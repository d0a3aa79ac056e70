/** Deploys the product's package, and strangers' packages onto a page where they can be tried. */
import { existsSync, readFileSync } from 'node:fs';
import { type PackageCatalog } from '../page/package/PackageCatalog';
import { packageCanvas } from '../page/package/packagePage';
import { readPackage } from '../page/package/readPackage';
import { PackageError, type SpfxPackage } from '../page/package/SpfxPackage';
import { addPages, createSite, itemByPath, listByUrl, type Store, updateItem, webByUrl } from '../store/index';

const devSite = '/sites/dev';
const packagePage = 'Package.aspx';

/** Where strangers' packages can be seen. */
export const packagePageUrl = `${devSite}/SitePages/${packagePage}`;

/** @throws PackageError when the file is missing or no package */
export function deployPackage(catalog: PackageCatalog, file: string, addedTo: readonly string[] = []): SpfxPackage {
  if (!existsSync(file)) throw new PackageError(`There is no package at ${file}.`);
  const spfxPackage = readPackage(readFileSync(file));
  catalog.deploy(spfxPackage, addedTo);
  return spfxPackage;
}

/** Deploys strangers' packages and puts their web parts on the page. @throws PackageError */
export function deployStrangers(store: Store, catalog: PackageCatalog, files: readonly string[]): void {
  if (files.length === 0) return;
  const packages = files.map((file) => deployPackage(catalog, file, [devSite]));
  const webId = webByUrl(store, devSite)?.id ?? createSite(store, { url: devSite, title: 'Dev' }).webId;
  const list = listByUrl(store, webId, 'SitePages');
  if (list === undefined) throw new PackageError(`${devSite} has no Site Pages library to put the package's page into.`);
  const data = { Title: packages.map(({ title }) => title).join(', '), CanvasContent1: packageCanvas(packages), PageLayoutType: 'Article', PromotedState: 0 };
  const before = itemByPath(store, list.id, packagePage);
  if (before === undefined) addPages(store, list.id, [{ name: packagePage, data }]);
  else updateItem(store, before, { data });
}
