import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { addGroup, membersOf } from '../store/index';
import { testOrigin } from './testing/pnp';
import { testTenant, type TestTenant } from './testing/tenant';

let tenant: TestTenant;
beforeEach(() => { tenant = testTenant(); });

const accept = (value: string, more: Record<string, string> = {}): RequestInit => ({ headers: { accept: value, ...more } });
interface ErrorBody { 'odata.error': { code: string; message: { value: string } } }

describe('formats', () => {
  it('follow Accept and OData-Version', async () => {
    const { owner, call } = tenant;
    const path = '/sites/dev/_api/web?$select=Title';
    const body = async (init: RequestInit): Promise<unknown> => (await call(owner, path, init)).json();
    assert.deepEqual(await body(accept('application/json;odata=nometadata')), { Title: 'Kehitys' });
    assert.deepEqual(await body(accept('application/json;odata=verbose')), {
      d: { __metadata: { id: `${testOrigin}/sites/dev/_api/Web`, uri: `${testOrigin}/sites/dev/_api/Web`, type: 'SP.Web' }, Title: 'Kehitys' },
    });
    const minimal = await body(accept('application/json')) as Record<string, unknown>;
    assert.equal(minimal['odata.type'], 'SP.Web');
    const four = await body(accept('application/json', { 'odata-version': '4.0' })) as Record<string, unknown>;
    assert.equal(four['@odata.type'], '#SP.Web');
    const atom = await (await call(owner, path, accept('*/*'))).text();
    assert.match(atom, /<d:Title>Kehitys<\/d:Title>/);
  });

  it('give a property by its path, and its bare value', async () => {
    const { owner, call, json } = tenant;
    assert.deepEqual(await json(owner, '/sites/dev/_api/web/title'), { value: 'Kehitys' });
    assert.equal(await (await call(owner, '/sites/dev/_api/web/title/$value')).text(), 'Kehitys');
  });
});

describe('paths', () => {
  it('take keys, quotes, named arguments and aliases', async () => {
    const { owner, call, json } = tenant;
    await call(owner, '/sites/dev/_api/web/lists', { body: JSON.stringify({ Title: "It's (x)", BaseTemplate: 100 }) });
    const { Id } = await json<{ Id: string }>(owner, "/sites/dev/_api/web/lists/getByTitle('It%27%27s%20(x)')");
    for (const path of [`lists('${Id}')`, `lists(guid'${Id}')`, `lists/getbyid('${Id}')`, `Lists/GetById(id=guid'${Id}')`, "GetList(@u)?@u='/sites/dev/Lists/It''s (x)'", "getlist('/sites/dev/lists/it''s (x)')"]) {
      assert.equal((await json<{ Id: string }>(owner, `/sites/dev/_api/web/${path}`)).Id, Id, path);
    }
  });

  it('that name nothing say so: 404 for a segment, 400 for a property; 501 is for what only SharePoint has', async () => {
    const { owner, call } = tenant;
    const missing = await call(owner, '/sites/dev/_api/web/nothingOfTheKind');
    assert.equal(missing.status, 404);
    assert.equal((await call(owner, '/sites/dev/_api/web/getonprovisioned')).status, 404);
    assert.match(((await missing.json()) as ErrorBody)['odata.error'].message.value, /nothingOfTheKind/);
    const unknown = await call(owner, '/sites/dev/_api/web/lists?$select=Nope');
    assert.equal(unknown.status, 400);
    assert.equal(((await unknown.json()) as ErrorBody)['odata.error'].message.value, "The field or property 'Nope' does not exist.");
  });

  it('that are no paths are refused with the expression', async () => {
    const response = await tenant.call(tenant.owner, "/sites/dev/_api/web/lists/getbytitle('x");
    assert.equal(response.status, 400);
    assert.match(await response.text(), /The expression .* is not valid/);
  });
});

describe('collections', () => {
  it('are selected, expanded, filtered, sorted and cut', async () => {
    const { owner, json } = tenant;
    const { value } = await json<{ value: { Title: string; ParentWeb: { Title: string } }[] }>(
      owner, "/sites/dev/_api/web/lists?$select=Title,ParentWeb/Title&$expand=ParentWeb&$filter=startswith(Title,'Sivuston') and Hidden eq false&$orderby=Title desc&$top=1",
    );
    assert.deepEqual(value, [{ Title: 'Sivuston sivut', ParentWeb: { Title: 'Kehitys' } }]);
  });
});

describe('writes', () => {
  const rename = { body: JSON.stringify({ Title: 'Uusi' }), method: 'PATCH' };

  it('need a digest that holds for thirty minutes', async () => {
    const { owner, call, pass } = tenant;
    assert.equal((await call(owner, '/sites/dev/_api/web', { ...rename, headers: { 'x-requestdigest': 'none' } })).status, 403);
    const { FormDigestValue } = await (await call(owner, '/sites/dev/_api/contextinfo', { method: 'POST' })).json() as { FormDigestValue: string };
    const withDigest = { ...rename, headers: { 'x-requestdigest': FormDigestValue } };
    assert.equal((await call(owner, '/sites/dev/_api/web', withDigest)).status, 204);
    pass(31 * 60_000);
    const late = await call(owner, '/sites/dev/_api/web', withDigest);
    assert.equal(late.status, 403);
    assert.match(((await late.json()) as ErrorBody)['odata.error'].code, /^-2130575251,/);
  });

  it("a browser's digest serves its own user only", async () => {
    const { handle } = tenant;
    const as = (upn: string, init: RequestInit): Promise<Response> => handle(new Request(`${testOrigin}/sites/dev/_api/contextinfo`, { ...init, headers: { ...init.headers, cookie: `kampus-user=${upn}`, accept: 'application/json;odata=nometadata' } }));
    const { FormDigestValue } = await (await as('owner@gov.example', { method: 'POST' })).json() as { FormDigestValue: string };
    const write = (upn: string): Promise<Response> => handle(new Request(`${testOrigin}/sites/dev/_api/web`, { ...rename, headers: { cookie: `kampus-user=${upn}`, 'x-requestdigest': FormDigestValue } }));
    assert.equal((await write('owner@gov.example')).status, 204);
    assert.equal((await write('member@gov.example')).status, 403);
  });

  it('need the right', async () => {
    assert.equal((await tenant.call(tenant.reader, '/sites/dev/_api/web', rename)).status, 403);
  });

  it('by GET of a method that writes are refused with 405', async () => {
    assert.equal((await tenant.call(tenant.owner, '/sites/dev/_api/web/lists/ensuresiteassetslibrary')).status, 405);
  });
});

describe('callers', () => {
  it('who do not exist, and hosts that are not this machine, are refused', async () => {
    assert.equal((await tenant.call('nobody@gov.example', '/sites/dev/_api/web')).status, 401);
    assert.equal((await tenant.handle(new Request('http://evil.example/sites/dev/_api/web'))).status, 403);
    assert.equal((await tenant.call(tenant.owner, '/sites/dev/_api/web', { headers: { host: 'evil.example' } })).status, 403);
  });

  it('sign in by a cookie, and are sent back inside this tenant only', async () => {
    const signIn = (returnUrl: string): Promise<Response> =>
      tenant.handle(new Request(`${testOrigin}/_local/signin?user=reader@gov.example&returnUrl=${encodeURIComponent(returnUrl)}`));
    for (const elsewhere of ['https://evil.example/x', '//evil.example', '/.//evil.example', '/\\evil.example', 'http://[', 'javascript:alert(1)']) {
      const response = await signIn(elsewhere);
      assert.equal(response.headers.get('location'), '/', elsewhere);
      assert.match(response.headers.get('set-cookie') ?? '', /^kampus-user=reader%40gov\.example; Path=\/; HttpOnly/);
    }
    assert.equal((await signIn('/sites/dev?a=b#c')).headers.get('location'), '/sites/dev?a=b#c');
  });

  it('of services that are not here are told so by name', async () => {
    const response = await tenant.call(tenant.owner, '/sites/dev/_vti_bin/listdata.svc');
    assert.equal(response.status, 501);
    assert.match(await response.text(), /\/sites\/dev\/_vti_bin\/listdata\.svc/);
  });
});

describe('the switches', () => {
  it('order failures, so many times', async () => {
    const { owner, call, handle } = tenant;
    const order = { method: 'POST', body: JSON.stringify({ match: '/_api/web', status: 429, retryAfter: 7, times: 1 }) };
    assert.equal((await handle(new Request(`${testOrigin}/_local/faults`, order))).status, 204);
    const failed = await call(owner, '/sites/dev/_api/web');
    assert.deepEqual([failed.status, failed.headers.get('retry-after')], [429, '7']);
    assert.equal((await call(owner, '/sites/dev/_api/web')).status, 200);
  });

  it('throttle a share of the calls, with a date when asked', async () => {
    const { owner, call, handle } = tenant;
    await handle(new Request(`${testOrigin}/_local/throttle`, { method: 'POST', body: JSON.stringify({ intensity: 0.5, form: 'date', status: 503, retryAfter: 10 }) }));
    const statuses = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await call(owner, '/sites/dev/_api/web')).status);
    assert.deepEqual(statuses, [200, 503, 200, 503]);
  });

  it('list the calls, those of a batch inside it', async () => {
    const { owner, call, handle } = tenant;
    await call(owner, '/sites/dev/_api/web');
    const batch = ['--b', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `GET ${testOrigin}/sites/dev/_api/web?$select=Title HTTP/1.1`, 'Accept: application/json', '', '', '--b--', ''].join('\r\n');
    const answer = await (await call(owner, '/sites/dev/_api/$batch', { method: 'POST', body: batch, headers: { 'content-type': 'multipart/mixed; boundary=b' } })).text();
    assert.match(answer, /^--batchresponse_[\s\S]*HTTP\/1\.1 200 OK[\s\S]*"Title":"Kehitys"/);
    const log = await (await handle(new Request(`${testOrigin}/_local/requests`))).json() as { url: string; status: number; requests?: { url: string }[] }[];
    assert.deepEqual(log.map(({ url, status }) => [url, status]), [['/sites/dev/_api/web', 200], ['/sites/dev/_api/$batch', 200]]);
    assert.deepEqual(log[1]!.requests!.map(({ url }) => url), ['/sites/dev/_api/web?$select=Title']);
  });

  it('set the clock', async () => {
    await tenant.handle(new Request(`${testOrigin}/_local/clock`, { method: 'POST', body: JSON.stringify({ now: '2030-05-01T00:00:00Z' }) }));
    assert.equal(tenant.store.now(), '2030-05-01T00:00:00Z');
  });

  it('change who belongs to a security group', async () => {
    const group = addGroup(tenant.store, 'kampus-lvm-henkilosto');
    const change = (body: object): Promise<Response> => tenant.handle(new Request(`${testOrigin}/_local/groups`, { method: 'POST', body: JSON.stringify(body) }));
    assert.equal((await change({ group: 'kampus-lvm-henkilosto', add: [tenant.reader, tenant.member] })).status, 204);
    assert.equal((await change({ group: 'kampus-lvm-henkilosto', remove: [tenant.member] })).status, 204);
    assert.deepEqual(membersOf(tenant.store, group).map(({ upn }) => upn), [tenant.reader]);
    assert.equal((await change({ group: 'nobody', add: [tenant.reader] })).status, 400);
    assert.equal((await change({ group: 'kampus-lvm-henkilosto', add: ['nobody@gov.example'] })).status, 400);
  });
});
