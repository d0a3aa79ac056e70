import { wordsOf } from '../../domain/people/names';
import type { Workspace } from '../../domain/workspaces/Workspace';
import type { RegisterPage, RegisterQuery } from '../../domain/workspaces/WorkspaceRegister';
import { workspacesList } from '../../schema/lists/workspacesList';
import { postSearch, rowsOf } from '../client/postSearch';
import { kqlPhrase, odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { madeWorkspaces, registerItems } from './registerReads';
import type { RegisterRow } from './workspaceRow';

const ROWS = 50;
/** The newest rows, which search does not know yet. */
const NEWEST = 30;

const collator = new Intl.Collator('fi');
const byName = (a: Workspace, b: Workspace): number => collator.compare(a.name, b.name);

/** All, by name; the name is indexed, so that each page costs the same. The cursor is the last row's number and name. */
export async function allByName(client: SharePointClient, { organisation }: RegisterQuery, cursor: string | null): Promise<RegisterPage> {
  const rows = registerItems(client).orderBy('Title').top(ROWS);
  if (organisation !== null) rows.filter(`OrganisationKey eq ${odataString(organisation)}`);
  if (cursor !== null) {
    const at = cursor.indexOf(' ');
    rows.query.set('$skiptoken', `Paged=TRUE&p_Title=${encodeURIComponent(cursor.slice(at + 1))}&p_ID=${cursor.slice(0, at)}`);
  }
  const read = await rows<RegisterRow[]>();
  const last = read[ROWS - 1];
  return { workspaces: madeWorkspaces(read), next: last === undefined ? null : `${last.Id} ${last.Title ?? ''}` };
}

/** By the beginnings of words in the name: one search for the rows' numbers, and one read of the rows. The cursor is how many were passed. */
export async function foundByText(client: SharePointClient, { text, organisation }: RegisterQuery, cursor: string | null, signal?: AbortSignal): Promise<RegisterPage> {
  const words = wordsOf(text);
  if (words.length === 0) return { workspaces: [], next: null };
  const start = Number(cursor ?? 0);
  const folder = `${client.homeUrl}/${workspacesList.url}${organisation === null ? '' : `/${organisation}`}`;
  const place = organisation === null ? `Path:${kqlPhrase(folder)}` : `ParentLink:${kqlPhrase(folder)}`;
  const Querytext = `${place} AND ${words.map((word) => `Title:${word}*`).join(' AND ')}`;
  const request = { Querytext, SelectProperties: ['ListItemID'], SortList: [{ Property: 'DocId', Direction: 0 }] as const, StartRow: start, RowLimit: ROWS, TrimDuplicates: false };
  const [answer, newest] = await Promise.all([postSearch(client, request, signal), cursor === null ? newestRows(client) : []]);
  const ids = rowsOf<{ readonly ListItemID: string }>(answer).flatMap(({ ListItemID }) => (/^\d+$/.test(ListItemID) ? [Number(ListItemID)] : []));
  const found = ids.length === 0 ? [] : await registerItems(client).filter(ids.map((id) => `Id eq ${id}`).join(' or ')).top(ROWS)<RegisterRow[]>();
  const fresh = newest.filter((one) => isFound(one, words, organisation) && !ids.includes(one.id));
  const { TotalRows } = answer.PrimaryQueryResult.RelevantResults;
  const passed = start + ROWS;
  return { workspaces: [...fresh, ...madeWorkspaces(found)].sort(byName), next: passed < TotalRows ? String(passed) : null };
}

async function newestRows(client: SharePointClient): Promise<Workspace[]> {
  return madeWorkspaces(await registerItems(client).orderBy('Id', false).top(NEWEST)<RegisterRow[]>());
}

function isFound(workspace: Workspace, words: readonly string[], organisation: string | null): boolean {
  const named = wordsOf(workspace.name).map((word) => word.toLowerCase());
  return (organisation === null || workspace.organisation === organisation) && words.every((word) => named.some((one) => one.startsWith(word.toLowerCase())));
}
