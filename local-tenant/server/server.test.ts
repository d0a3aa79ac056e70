import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parseOptions, UsageError } from './ServerOptions';
import { CannotListenError, startServer, type TenantServer } from './TenantServer';

const long = 'ä'.repeat(5000);
let server: TenantServer;

before(async () => {
  server = await startServer(0, async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/fails') throw new Error('on purpose');
    if (pathname === '/echo') return Response.json({ method: request.method, cookie: request.headers.get('Cookie'), body: await request.text() });
    return new Response(long, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Set-Cookie': 'a=1' } });
  });
});
after(() => server.close());

/** A request as it stands, with nothing that fetch would put right. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    httpRequest({ hostname, port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('passes method, headers and body on', async () => {
    const response = await fetch(`${server.origin}/echo`, { method: 'POST', headers: { Cookie: 'kampus-user=x' }, body: 'hei' });
    assert.deepEqual(await response.json(), { method: 'POST', cookie: 'kampus-user=x', body: 'hei' });
    const merge = await raw('/echo', {}, 'MERGE');
    assert.equal((JSON.parse(merge.body.toString()) as { method: string }).method, 'MERGE');
  });

  it('compresses what is asked to be compressed, and answers HEAD without a body', async () => {
    const { headers, body } = await raw('/', { 'Accept-Encoding': 'gzip' });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(body).toString(), long);
    assert.deepEqual(headers['set-cookie'], ['a=1']);
    assert.equal((await raw('/')).headers['content-encoding'], undefined);
    const head = await raw('/', {}, 'HEAD');
    assert.equal(head.body.length, 0);
    assert.equal(head.headers['content-length'], String(Buffer.byteLength(long)));
  });

  it('refuses foreign hosts and malformed addresses, and survives a failing handler', async (context) => {
    for (const Host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:1']) assert.equal((await raw('/', { Host })).status, 403, Host);
    for (const Host of ['localhost:1', 'contoso.localhost', '127.0.0.1', '[::1]:4321']) assert.equal((await raw('/', { Host })).status, 200, Host);
    assert.equal((await raw('http://evil.example/')).status, 400);
    const error = context.mock.method(console, 'error', () => undefined);
    assert.equal((await raw('/fails')).status, 500);
    assert.equal(error.mock.callCount(), 1);
    assert.equal((await raw('/')).status, 200);
  });

  it('listens on loopback only: this machine has it at no other address', async () => {
    const port = Number(new URL(server.origin).port);
    const others = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address));
    for (const host of ['127.0.0.2', ...others]) {
      const socket = connect({ host, port, timeout: 2_000 });
      socket.on('timeout', () => socket.destroy(new Error('nobody answers')));
      await assert.rejects(once(socket, 'connect'), host);
    }
  });

  it('refuses too large a body before it is sent', async () => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.write(`POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${300 * 1024 * 1024}\r\n\r\nbegin`);
    let said = '';
    for await (const chunk of socket) said += String(chunk);
    assert.match(said, /^HTTP\/1\.1 413 /);
  });

  it('says in one line what to do about a port in use', async () => {
    const port = Number(new URL(server.origin).port);
    await assert.rejects(
      startServer(port, async () => new Response()),
      (error: unknown) => error instanceof CannotListenError && error.message === `Port ${port} is in use. Stop what uses it, or choose another: npm start -- --port ${port + 1}`
    );
  });

  it('stops at once, however busy', async () => {
    const busy = await startServer(0, () => new Promise(() => undefined));
    const waiting = fetch(busy.origin).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = Date.now();
    await busy.close();
    assert.equal(await waiting, 'cut');
    assert.ok(Date.now() - started < 500);
  });
});

describe('parseOptions', () => {
  it('has defaults, and takes what it is given', () => {
    assert.deepEqual(parseOptions([]), { port: 4321, data: '.kampus', seed: null, packages: [] });
    assert.deepEqual(parseOptions(['--port', '5000', '--data', 'd', '--seed=scale', '--package', 'a.sppkg', '--package', 'b.sppkg']), {
      port: 5000,
      data: 'd',
      seed: 'scale',
      packages: ['a.sppkg', 'b.sppkg']
    });
  });

  it('refuses the rest in one line', () => {
    for (const args of [['--port', 'x'], ['--port', '99999'], ['--seed', 'other'], ['--unknown'], ['stray'], ['--data']]) {
      assert.throws(() => parseOptions(args), (error: unknown) => error instanceof UsageError && !error.message.includes('\n'), args.join(' '));
    }
  });
});
