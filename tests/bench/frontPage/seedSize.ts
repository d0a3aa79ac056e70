/** Whether Kampus costs more where there is more: the same questions of the demo and of ten years' content, in one run. */
import { measurePaging } from '../readers';
import { quantile } from '../report';

export interface SizeRatios {
  /** Page 40 of 170 000 news, in page 2 of the demo's. */
  readonly page40OverPage2: number;
  /** The first workspaces of 8 500, in the same of the demo's few. */
  readonly workspaces8500Over100: number;
}

const REPEATS = 40;
const official = 'virkamies.vm@gov.example';
const headers = { 'X-Local-User': official, Authorization: 'Bearer bench', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };

/** @param small origin of the demo @param large origin of the scale seed */
export async function measureSizes(small: string, large: string): Promise<SizeRatios> {
  // Both once, so that neither pays for being the first.
  await measurePaging(small, 4);
  const { second } = await measurePaging(small, 4);
  const { fortieth } = await measurePaging(large);
  const [few, many] = await inTurn(small, large);
  return { page40OverPage2: ratio(fortieth, second), workspaces8500Over100: ratio(many, few) };
}

/** Both tenants in turn, so that whatever else the machine does meets both alike. Medians, ms. */
async function inTurn(small: string, large: string): Promise<readonly [number, number]> {
  const few: number[] = [];
  const many: number[] = [];
  for (let time = 0; time < REPEATS; time += 1) {
    few.push(await timeOfWorkspaces(small));
    many.push(await timeOfWorkspaces(large));
  }
  return [quantile(few, 0.5), quantile(many, 0.5)];
}

/** The reader's workspaces, as one search. */
async function timeOfWorkspaces(origin: string): Promise<number> {
  const request = { Querytext: 'contentclass:STS_Site (Path:http://127.0.0.1/sites/tt-* OR Path:http://127.0.0.1/sites/tk-*)', RowLimit: 50, SelectProperties: ['Title', 'Path'] };
  const started = performance.now();
  const response = await fetch(`${origin}/sites/kampus/_api/search/postquery`, { method: 'POST', headers, body: JSON.stringify({ request }) });
  if (!response.ok) throw new Error(`The search for workspaces answered ${response.status}`);
  await response.arrayBuffer();
  return performance.now() - started;
}

const ratio = (value: number, reference: number): number => Math.round((value / reference) * 100) / 100;
