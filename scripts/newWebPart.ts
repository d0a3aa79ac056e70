/**
 * Begins a web part: its folder with class, manifest, part, words in three languages, component and test; its entry in the
 * bundle; its icons. What is left to do is in docs/adding-a-web-part.md.
 *
 *   npm run new:webpart -- events Tapahtumat Evenemang Events
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawIcons } from './drawIcons';
import { filesOf, type NewWebPart } from './newWebPartFiles';

const ID_PREFIX = 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a';
const LAST_DIGITS = 0xff;

/** What was asked for cannot be made; the message is the one line to show. */
export class NewWebPartError extends Error {
  override readonly name = 'NewWebPartError';
}

/** The first id of the house that no web part has. */
function freeId(root: string): string {
  const taken = new Set(globSync('src/**/*.manifest.json', { cwd: root }).map((file) => (JSON.parse(readFileSync(join(root, file), 'utf8')) as { readonly id: string }).id));
  for (let number = 1; number <= LAST_DIGITS; number += 1) {
    const id = ID_PREFIX + number.toString(16).padStart(2, '0');
    if (!taken.has(id)) return id;
  }
  throw new NewWebPartError('Every id of the house is taken.');
}

interface BundleConfig {
  readonly bundles: { readonly kampus: { components: { readonly entrypoint: string; readonly manifest: string }[] } };
}

/** Adds the entry where the alphabet has it; extensions stay first. */
function addToBundle(root: string, { name, className }: NewWebPart): void {
  const file = join(root, 'config/config.json');
  const config = JSON.parse(readFileSync(file, 'utf8')) as BundleConfig;
  const { kampus } = config.bundles;
  const path = `webparts/${name}/${className}WebPart`;
  kampus.components = [...kampus.components, { entrypoint: `./lib/${path}.js`, manifest: `./src/${path}.manifest.json` }].sort((a, b) => (a.manifest < b.manifest ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
}

/**
 * @param root folder of the checkout
 * @param args name of the folder, and titles in Finnish, Swedish and English
 * @returns the files that were made, from the root
 * @throws NewWebPartError, before anything is written
 */
export function makeWebPart(root: string, args: readonly string[]): string[] {
  const [name = '', fi = '', sv = '', en = ''] = args;
  if (!/^[a-z][A-Za-z]+$/.test(name) || fi === '' || sv === '' || en === '') throw new NewWebPartError('Say a name in camelCase and a title in Finnish, Swedish and English: npm run new:webpart -- events Tapahtumat Evenemang Events');
  if (globSync(`src/webparts/${name}`, { cwd: root }).length > 0) throw new NewWebPartError(`There is a web part ${name} already.`);
  const webPart: NewWebPart = { name, className: name.charAt(0).toUpperCase() + name.slice(1), id: freeId(root), titles: { fi, sv, en } };
  const files = Object.entries(filesOf(webPart));
  for (const [file, text] of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  addToBundle(root, webPart);
  drawIcons(root);
  return files.map(([file]) => file);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(`${makeWebPart(join(import.meta.dirname, '..'), process.argv.slice(2)).join('\n')}\nGo on with docs/adding-a-web-part.md.`);
  } catch (error) {
    console.error(error instanceof NewWebPartError ? error.message : error);
    process.exitCode = 1;
  }
}
