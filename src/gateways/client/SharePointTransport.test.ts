import { FakeClock } from '../../testing/fakes';
import { toKampusError } from './errors';
import { SharePointTransport } from './SharePointTransport';

const WEB = 'https://x.example/sites/kampus';
const clock = new FakeClock('2026-11-09T07:05:00Z');
const digestAnswer = (value: string) => new Response(JSON.stringify({ FormDigestValue: value, FormDigestTimeoutSeconds: 1800 }));

/** A server that gives its answers in turn, and what it was asked. */
function serverOf(...answers: Response[]) {
  const asked: Array<{ readonly url: string; readonly digest: string | null }> = [];
  const waits: number[] = [];
  const transport = new SharePointTransport({
    fetch: async (url, init) => {
      asked.push({ url, digest: new Headers(init.headers).get('X-RequestDigest') });
      return answers.shift() ?? new Response('{}');
    },
    wait: async (ms) => { waits.push(ms); },
    clock,
    timeoutMs: 50,
    longestWaitMs: 5000,
    retries: 2
  });
  return { transport, asked, waits };
}

const busy = (retryAfter?: string) => new Response('', { status: 429, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } });

describe('a busy server', () => {
  it('is asked again after as long as it says, in seconds or as a date', async () => {
    const { transport, waits } = serverOf(busy('2'), busy('Mon, 09 Nov 2026 07:05:03 GMT'), new Response('{}'));
    expect((await transport.send(`${WEB}/_api/web`, { method: 'GET' })).status).toBe(200);
    expect(waits).toEqual([2000, 3000]);
  });

  it('is asked more and more seldom when it does not say, and not for ever', async () => {
    const { transport, waits, asked } = serverOf(busy(), busy(), busy(), busy());
    expect((await transport.send(`${WEB}/_api/web`, { method: 'GET' })).status).toBe(429);
    expect(waits).toEqual([500, 1000]);
    expect(asked).toHaveLength(3);
  });

  it('is left alone when it asks for a long rest: the reader hears of it at once', async () => {
    const { transport, waits } = serverOf(busy('60'));
    expect((await transport.send(`${WEB}/_api/web`, { method: 'GET' })).status).toBe(429);
    expect(waits).toEqual([]);
  });
});

describe('a silent server', () => {
  it('is given up', async () => {
    const transport = new SharePointTransport({
      fetch: (_url, init) => new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')))),
      wait: async () => undefined,
      clock,
      timeoutMs: 10,
      longestWaitMs: 0,
      retries: 2
    });
    await expect(transport.send(`${WEB}/_api/web`, { method: 'GET' })).rejects.toMatchObject({ name: 'NoAnswerError' });
  });
});

it('gives a request up when its answer is no longer wanted', async () => {
  const asked: string[] = [];
  const transport = new SharePointTransport({
    fetch: (url, init) => new Promise((_resolve, reject) => {
      asked.push(url);
      if (init.signal?.aborted) reject(new DOMException('x', 'AbortError'));
      init.signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')));
    }),
    wait: async () => undefined,
    clock,
    timeoutMs: 60_000,
    longestWaitMs: 0,
    retries: 2
  });
  const controller = new AbortController();
  const answer = transport.send(`${WEB}/_api/web`, { method: 'GET', signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'NoAnswerError' });
  expect(asked).toHaveLength(1);
});

describe('the digest', () => {
  it('that a site does not give is the service’s fault, and no sign that something is gone', async () => {
    const { transport } = serverOf(new Response('', { status: 404 }));
    const failure = await transport.send(`${WEB}/_api/web/lists`, { method: 'POST' }).catch((reason: unknown) => reason);
    expect(toKampusError('save', failure).kind).toBe('unexpected');
  });

  it('of the page is used for its own site without asking', async () => {
    const { transport, asked } = serverOf();
    transport.useDigest(WEB, { value: 'page', expiresAt: clock.now().getTime() + 1000 });
    await transport.send(`${WEB}/_api/$batch`, { method: 'POST' });
    expect(asked).toEqual([{ url: `${WEB}/_api/$batch`, digest: 'page' }]);
  });

  it('is asked once for writes at the same time, and not at all for reads', async () => {
    const { transport, asked } = serverOf(digestAnswer('new'));
    await Promise.all([1, 2, 3].map(() => transport.send(`${WEB}/_api/web/lists`, { method: 'POST' })));
    await transport.send(`${WEB}/_api/web`, { method: 'GET' });
    expect(asked.map(({ digest }) => digest)).toEqual([null, 'new', 'new', 'new', null]);
  });

  it('is asked anew when it has expired', async () => {
    const { transport, asked } = serverOf(digestAnswer('new'));
    transport.useDigest(WEB, { value: 'old', expiresAt: clock.now().getTime() });
    await transport.send(`${WEB}/_api/web/lists`, { method: 'POST' });
    expect(asked.at(-1)?.digest).toBe('new');
  });

  it('is asked anew, once, when the server refuses it', async () => {
    const refused = new Response('{"odata.error":{"code":"-2130575252, Microsoft.SharePoint.SPException"}}', { status: 403 });
    const { transport, asked } = serverOf(refused, digestAnswer('new'), new Response('{}'));
    transport.useDigest(WEB, { value: 'old', expiresAt: clock.now().getTime() + 1000 });
    expect((await transport.send(`${WEB}/_api/web/lists`, { method: 'POST' })).status).toBe(200);
    expect(asked.map(({ digest }) => digest)).toEqual(['old', null, 'new']);
  });

  it('is not asked anew for an ordinary refusal', async () => {
    const { transport, asked } = serverOf(new Response('{"odata.error":{"code":"-2147024891"}}', { status: 403 }));
    transport.useDigest(WEB, { value: 'page', expiresAt: clock.now().getTime() + 1000 });
    expect((await transport.send(`${WEB}/_api/web/lists`, { method: 'POST' })).status).toBe(403);
    expect(asked).toHaveLength(1);
  });
});
