import type { Clock } from '../../domain/shared/Clock';
import { retryAfterMs } from './retryAfter';

/** Proof that a write comes from a page of the site; SharePoint gives it for half an hour. */
export interface FormDigest {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface TransportOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Milliseconds before an unanswered request is given up. */
  readonly timeoutMs: number;
  /** The longest wait that is made on the reader's behalf; a longer one is the reader's to know about. */
  readonly longestWaitMs: number;
  readonly retries: number;
}

/** No answer came: the line is down, or the server was silent for too long. */
export class NoAnswerError extends Error {
  public override readonly name = 'NoAnswerError';
}

const RETRIED_STATUSES: readonly number[] = [429, 503];
const FIRST_WAIT_MS = 500;
/** SharePoint's code for a digest that it no longer accepts, found within the body of a 403. */
const EXPIRED_DIGEST = '-2130575252';
const INVALID_DIGEST = '-2130575251';

/**
 * Carries PnPjs's requests to SharePoint: gives writes their digest, waits and tries again when the server
 * is busy, and gives up when no answer comes.
 */
export class SharePointTransport {
  private readonly digests = new Map<string, Promise<FormDigest>>();
  private readonly options: TransportOptions;

  public constructor(options: TransportOptions) {
    this.options = options;
  }

  /** Gives the digest that the page was made with, so that the first write needs no request for one. */
  public useDigest(webUrl: string, digest: FormDigest): void {
    this.digests.set(webUrl.toLowerCase(), Promise.resolve(digest));
  }

  /** Answers as fetch does; a status that is not OK is an answer. @throws NoAnswerError, also when `init.signal` gives it up */
  public async send(url: string, init: RequestInit): Promise<Response> {
    const webUrl = url.split('/_api/')[0] ?? url;
    const isWrite = (init.method ?? 'GET').toUpperCase() !== 'GET';
    const response = await this.sendPatiently(url, isWrite ? await this.withDigest(webUrl, init) : init);
    if (!isWrite || response.status !== 403 || !(await isDigestRefused(response))) return response;
    this.digests.delete(webUrl.toLowerCase());
    return this.sendPatiently(url, await this.withDigest(webUrl, init));
  }

  private async sendPatiently(url: string, init: RequestInit): Promise<Response> {
    const { clock, wait, longestWaitMs, retries } = this.options;
    let response = await this.sendOnce(url, init);
    for (let attempt = 0; attempt < retries && RETRIED_STATUSES.includes(response.status); attempt++) {
      const ms = retryAfterMs(response.headers.get('Retry-After'), clock.now()) ?? FIRST_WAIT_MS * 2 ** attempt;
      if (ms > longestWaitMs) return response;
      await wait(ms);
      response = await this.sendOnce(url, init);
    }
    return response;
  }

  private async sendOnce(url: string, init: RequestInit): Promise<Response> {
    const controller = new AbortController();
    const giveUp = (): void => controller.abort();
    const timer = setTimeout(giveUp, this.options.timeoutMs);
    init.signal?.addEventListener('abort', giveUp);
    if (init.signal?.aborted) giveUp();
    try {
      const response = await this.options.fetch(url, { ...init, credentials: 'same-origin', signal: controller.signal });
      return await received(response);
    } catch (cause) {
      throw new NoAnswerError('No answer from SharePoint', { cause });
    } finally {
      clearTimeout(timer);
      init.signal?.removeEventListener('abort', giveUp);
    }
  }

  private async withDigest(webUrl: string, init: RequestInit): Promise<RequestInit> {
    const digest = await this.digestOf(webUrl);
    const headers = new Headers(init.headers);
    headers.set('X-RequestDigest', digest.value);
    return { ...init, headers };
  }

  /** Whoever comes while a digest is being asked for waits for the same one. */
  private digestOf(webUrl: string): Promise<FormDigest> {
    const key = webUrl.toLowerCase();
    const isFresh = ({ expiresAt }: FormDigest): boolean => expiresAt > this.options.clock.now().getTime();
    const known = this.digests.get(key);
    const digest = known === undefined ? this.askDigest(webUrl) : known.then((old) => (isFresh(old) ? old : this.askDigest(webUrl)));
    this.digests.set(key, digest);
    digest.catch(() => this.digests.delete(key)); // the caller hears of the failure; the next one asks anew
    return digest;
  }

  private async askDigest(webUrl: string): Promise<FormDigest> {
    const response = await this.sendPatiently(`${webUrl}/_api/contextinfo`, {
      method: 'POST',
      headers: { Accept: 'application/json;odata=nometadata' }
    });
    // Nothing that was to be written is gone, as a 404 would say of it: the service is at fault.
    if (response.status === 404) throw new Error('The site gives no digests');
    if (!response.ok) throw Object.assign(new Error('No digest'), { isHttpRequestError: true, status: response.status, response });
    const info = (await response.json()) as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
    return {
      value: info.FormDigestValue,
      expiresAt: this.options.clock.now().getTime() + info.FormDigestTimeoutSeconds * 1000
    };
  }
}

/** The answer with its body at hand: a line that drops in the middle is no answer. */
async function received(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
}

async function isDigestRefused(response: Response): Promise<boolean> {
  const body = await response.clone().text();
  return body.includes(EXPIRED_DIGEST) || body.includes(INVALID_DIGEST);
}
