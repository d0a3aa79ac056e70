import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What PnPjs itself calls from the methods it documents, or what never asks the server. */
const notForCallers = new Set([
  'ClientsideText.onColumnChange', 'ClientsideWebpart.onColumnChange', '_ClientsidePage.getCanvasContent1', '_ClientsidePage.getLayoutWebpartsContent', '_ClientsidePage.setControls',
  '_ClientsidePage.getControls', '_ClientsidePage.getEmphasisObj', '_ClientsidePage.promoteNewsImpl', '_ClientsidePage.mergePartToTree', '_ClientsidePage.mergeColumnToTree',
  '_ClientsidePage.getOrCreateSection', '_ClientsidePage.specialSaveHandling', '_File.moveCopyImpl', '_Folder.moveCopyImpl', 'ReadableFile.getParsed', 'ColumnControl.setData',
  'SearchResults.formatSearchResults', 'SPFI.using', 'SPFI.create', '_SiteDesigns.run', '_SiteScripts.run', '_Utilities.excute', '_App.do', '_Social.createSocialActorInfoRequestBody',
  '_Search.fixArrProp', '_Search.parseQuery', '_Suggest.mapQueryToQueryString', '_Profiles.clientPeoplePickerQuery', '_Profiles.profileLoader', '_AppCatalog.constructor',
]);

/** Modules of PnPjs that are not parts of SharePoint. */
const noModules = new Set(['behaviors', 'node_modules', 'presets', 'utils']);

/**
 * Watches every public method and property of every module of @pnp/sp.
 * @returns by "Class.member", whether it has been used since
 */
export async function watchPublicMethods(): Promise<ReadonlyMap<string, boolean>> {
  const used = new Map<string, boolean>();
  for (const [name, prototype] of await publicPrototypes()) {
    for (const [member, { configurable, ...accessor }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const full = `${name}.${member}`;
      const kind = accessor.get ? 'get' : 'value';
      const call: unknown = accessor[kind];
      if (member === 'constructor' || notForCallers.has(full) || configurable !== true || typeof call !== 'function') continue;
      used.set(full, false);
      const watched = function (this: unknown, ...args: unknown[]): unknown {
        used.set(full, true);
        return Reflect.apply(call, this, args);
      };
      Object.defineProperty(prototype, member, { ...accessor, configurable, [kind]: watched });
    }
  }
  return used;
}

async function publicPrototypes(): Promise<Map<string, object>> {
  const root = dirname(createRequire(import.meta.url).resolve('@pnp/sp/package.json'));
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !noModules.has(entry.name));
  const files = ['index.js', ...folders.flatMap(({ name }) => readdirSync(join(root, name)).filter((file) => file.endsWith('.js')).map((file) => join(name, file)))];
  const prototypes = new Map<string, object>();
  for (const file of files) {
    const exported = await import(join(root, file)) as Record<string, unknown>;
    for (const [name, each] of Object.entries(exported)) if (isClass(each) && !/^_?SP(Queryable|Collection|Instance)$/.test(name)) prototypes.set(name, declared(each.prototype as object));
  }
  return prototypes;
}

/** A class with a default path is wrapped in one without a name: what it declares is one step up. */
function declared(prototype: object): object {
  const members = Object.getOwnPropertyNames(prototype);
  return members.length === 1 && prototype.constructor.name === '' ? Object.getPrototypeOf(prototype) as object : prototype;
}

const isClass = (value: unknown): value is new () => object => typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
