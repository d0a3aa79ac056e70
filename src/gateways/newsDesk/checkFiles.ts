import { SPInstance } from '@pnp/sp';

import type { CheckedFiles } from '../../domain/newsDesk/NewsDeskRepository';
import { toKampusError } from '../client/errors';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';

/** More links than a news item has. */
const MOST_LINKS = 50;

interface Target {
  readonly link: string;
  readonly siteUrl: string;
  /** Server-relative, as the server writes it. */
  readonly path: string;
}

/** A file or page of some site; null for what a file's address cannot be: another host, a site, a folder. */
function targetOf(link: string, origin: string): Target | null {
  const url = new URL(link, origin);
  if (url.origin !== origin || !/\.[a-z0-9]{2,5}$/i.test(url.pathname) || /^\/_layouts\//i.test(url.pathname)) return null;
  const path = decoded(url.pathname);
  return { link, path, siteUrl: /^\/(?:sites|teams)\/[^/]+/i.exec(path)?.[0] ?? '/' };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an encoding: then it is the name itself.
    return path;
  }
}

/**
 * Sizes of the files, by one batch a site: an answer of 404 within a batch disturbs nobody's console.
 * @returns the size in bytes, null where the writer may not look, undefined where there is nothing
 */
async function sizesOn(client: SharePointClient, siteUrl: string, targets: readonly Target[]): Promise<Array<number | null | undefined>> {
  const [batched, execute] = client.site(siteUrl).batched();
  const asked = targets.map(async ({ path }) => {
    try {
      const { Length } = await SPInstance(batched.web, `GetFileByServerRelativePath(decodedurl=${odataString(path).replace(/[%#]/g, encodeURIComponent)})`)
        .select('Length')<{ readonly Length: string }>();
      return Number(Length);
    } catch (reason) {
      const error = toKampusError('check a link', reason);
      if (error.kind === 'notFound') return undefined;
      if (error.kind === 'forbidden') return null;
      throw error;
    }
  });
  const [sizes] = await Promise.all([Promise.all(asked), execute()]);
  return sizes;
}

/** A site that is not there, or is closed to the writer, cannot tell of its files. */
async function sizesOrNothing(client: SharePointClient, siteUrl: string, targets: readonly Target[]): Promise<Array<number | null | undefined>> {
  try {
    return await sizesOn(client, siteUrl, targets);
  } catch (reason) {
    const error = toKampusError('check links', reason);
    if (error.kind === 'forbidden') return targets.map(() => null);
    if (error.kind === 'notFound') return targets.map(() => undefined);
    throw error;
  }
}

export async function checkFiles(client: SharePointClient, origin: string, pictureUrl: string, links: readonly string[]): Promise<CheckedFiles> {
  const wanted = [...(pictureUrl === '' ? [] : [pictureUrl]), ...links.slice(0, MOST_LINKS)];
  const bySite = new Map<string, Target[]>();
  wanted.map((link) => targetOf(link, origin)).forEach((target) => {
    if (target !== null) bySite.set(target.siteUrl, [...(bySite.get(target.siteUrl) ?? []), target]);
  });
  const found = new Map<string, number | null | undefined>();
  await Promise.all(
    Array.from(bySite, async ([siteUrl, targets]) => {
      const sizes = await sizesOrNothing(client, siteUrl, targets);
      targets.forEach(({ link }, index) => found.set(link, sizes[index]));
    })
  );
  return {
    pictureBytes: found.get(pictureUrl) ?? null,
    brokenLinks: links.filter((link) => found.has(link) && found.get(link) === undefined)
  };
}
