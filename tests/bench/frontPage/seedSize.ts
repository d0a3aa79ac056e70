/** Whether Kampus costs more where there is more: the same questions of the demo and of ten years' content, in one run. */
import { measurePaging } from '../readers';
import { quantile } from '../report';
import { costOfRegister } from '../workspaces';

export interface SizeRatios {
  /** Page 40 of 170 000 news, in page 2 of the same. */
  readonly page40OverPage2: number;
  /** A look at the register of 8 500 workspaces, in the same at the demo's hundred: time, and requests. */
  readonly workspaces8500Over100: number;
  readonly workspaceRequests8500Over100: number;
}

const REPEATS = 20;

/** @param small origin of the demo @param large origin of the scale seed */
export async function measureSizes(small: string, large: string): Promise<SizeRatios> {
  // The whole walk once before: the tenant reads its file for the first time, and neither page 2 nor page 40 is to pay for it.
  await measurePaging(large);
  const { ratio: page40OverPage2 } = await measurePaging(large);
  const few: number[] = [];
  const many: number[] = [];
  let requests = { few: 0, many: 0 };
  // Both tenants in turn, so that whatever else the machine does meets both alike.
  for (let time = 0; time < REPEATS; time += 1) {
    const [ofFew, ofMany] = [await costOfRegister(small), await costOfRegister(large)];
    few.push(ofFew.ms);
    many.push(ofMany.ms);
    requests = { few: ofFew.requests, many: ofMany.requests };
  }
  return {
    page40OverPage2,
    workspaces8500Over100: ratio(quantile(many, 0.5), quantile(few, 0.5)),
    workspaceRequests8500Over100: ratio(requests.many, requests.few)
  };
}

const ratio = (value: number, reference: number): number => Math.round((value / reference) * 100) / 100;
