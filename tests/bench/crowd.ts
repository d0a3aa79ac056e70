import { gatewaysOf, readFrontPage, someReaders } from './readers';
import { quantile } from './report';

export interface Crowd {
  readonly pages: number;
  /** Time of a whole front page: ms. */
  readonly median: number;
  readonly errors: readonly string[];
}

/** So many readers open the front page again and again, without a pause, for so long. */
export async function measureCrowd(origin: string, readers: number, seconds: number): Promise<Crowd> {
  const end = Date.now() + seconds * 1000;
  const times: number[] = [];
  const errors: string[] = [];
  await Promise.all(
    someReaders(readers).map(async (reader) => {
      while (Date.now() < end) {
        const started = performance.now();
        try {
          await readFrontPage(await gatewaysOf(origin, reader, () => undefined), reader);
          times.push(performance.now() - started);
        } catch (error) {
          errors.push(withCauses(error));
        }
      }
    })
  );
  return { pages: times.length, median: quantile(times, 0.5), errors };
}

/** What went wrong, and why: `offline: search news < fetch failed < ECONNRESET`. */
function withCauses(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? `${error.message} < ${withCauses(error.cause)}` : String(error);
}
