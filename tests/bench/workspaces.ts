/** What it costs to look for a workspace: as the web part asks, by the gateway itself. */
import { createGateways } from '../../src/gateways/createGateways';
import type { WorkspaceRegister } from '../../src/domain/workspaces/WorkspaceRegister';

const OFFICIAL = 'virkamies.vm@gov.example';

/** One look at the register: how long it took, and what was asked. */
export interface RegisterCost {
  readonly ms: number;
  readonly requests: number;
  readonly rows: number;
}

interface Asked {
  readonly register: WorkspaceRegister;
  readonly requests: () => number;
}

function registerOf(origin: string): Asked {
  let requests = 0;
  const fetchAs = (url: string, init: RequestInit): Promise<Response> => {
    requests += 1;
    const headers = new Headers(init.headers);
    headers.set('X-Local-User', OFFICIAL);
    return fetch(url, { ...init, headers });
  };
  const home = `${origin}/sites/kampus`;
  const context = { webUrl: home, homeUrl: home, loginName: `i:0#.f|membership|${OFFICIAL}`, formDigest: null, fetch: fetchAs };
  return { register: createGateways(context, { withNews: false, travel: 'together', isFirstVisit: false }).workspaceRegister, requests: () => requests };
}

/** The first page of all workspaces, the second, and the first by the beginning of a word. @param origin of a tenant with a register */
export async function costOfRegister(origin: string): Promise<RegisterCost> {
  const { register, requests } = registerOf(origin);
  const before = requests();
  const started = performance.now();
  const first = await register.discoverable({ text: '', organisation: null }, null);
  const second = first.next === null ? first : await register.discoverable({ text: '', organisation: null }, first.next);
  const found = await register.discoverable({ text: 'verk', organisation: null }, null);
  return { ms: performance.now() - started, requests: requests() - before, rows: first.workspaces.length + second.workspaces.length + found.workspaces.length };
}
