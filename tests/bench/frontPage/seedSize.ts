/** Whether Kampus costs more where there is more: the same questions of the demo and of ten years' content, in one run. */
import { measurePaging } from '../readers';
import { quantile } from '../report';
import { costOfRegister } from '../workspaces';

export interface SizeRatios {
  /** Page 40 of 170 000 news, in page 2 of the demo's. */
  readonly page40OverPage2: number;
  /** Two pages of a register of 8 500 workspaces and one search of it, in the same of the demo's few. */
  readonly workspaces8500Over100: number;
}

const REPEATS = 25;
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
    few.push((await costOfRegister(small)).ms);
    many.push((await costOfRegister(large)).ms);
  }
  return [quantile(few, 0.5), quantile(many, 0.5)];
}

const ratio = (value: number, reference: number): number => Math.round((value / reference) * 100) / 100;
