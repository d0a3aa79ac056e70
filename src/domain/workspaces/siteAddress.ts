import { fold } from '../people/names';
import type { WorkspaceKind } from './Workspace';

/** What the addresses of workspaces begin with. */
const ADDRESS_PREFIX: Readonly<Record<WorkspaceKind, string>> = { internal: 'tt-', partner: 'tk-' };

const LONGEST = 50;

function plainWords(name: string): string {
  const words = fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  const whole = words.length > LONGEST ? words.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : words;
  return whole.slice(0, LONGEST).replace(/-+$/, '') || 'tyotila';
}

/**
 * The server-relative address of a workspace's site, in letters a–z, numbers and hyphens.
 * @param attempt 1 first; each following one when the address before was taken
 */
export function siteAddress(name: string, kind: WorkspaceKind, attempt: number): string {
  return `/sites/${ADDRESS_PREFIX[kind]}${plainWords(name)}${attempt === 1 ? '' : `-${attempt}`}`;
}
