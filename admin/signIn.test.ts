import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AccountInfo, AuthenticationResult, DeviceCodeRequest } from '@azure/msal-node';

import { daemonTokens, fetchWithToken, type PersonApplication, personTokens } from './signIn';

const ORIGIN = 'https://contoso.sharepoint.com';
const SCOPES = [`${ORIGIN}/.default`];
const result = (accessToken: string): AuthenticationResult => ({ accessToken }) as AuthenticationResult;

/** Microsoft's library with a memory of its own. */
function library(silent: () => Promise<AuthenticationResult>): PersonApplication & { readonly asked: DeviceCodeRequest[] } {
  const asked: DeviceCodeRequest[] = [];
  return {
    asked,
    getTokenCache: () => ({ getAllAccounts: async () => (asked.length === 0 ? [] : [{} as AccountInfo]) }),
    acquireTokenSilent: silent,
    acquireTokenByDeviceCode: async (request) => {
      asked.push(request);
      request.deviceCodeCallback({ message: 'open the page and enter ABC' } as Parameters<DeviceCodeRequest['deviceCodeCallback']>[0]);
      return result(`asked ${asked.length}`);
    }
  };
}

describe('a person who signs in', () => {
  it('is asked once; afterwards tokens are refreshed without asking, also in long runs', async () => {
    let refreshed = 0;
    const application = library(async () => result(`refreshed ${(refreshed += 1)}`));
    const shown: string[] = [];
    const token = personTokens(application, SCOPES, (message) => shown.push(message));
    assert.deepEqual([await token(), await token(), await token()], ['asked 1', 'refreshed 1', 'refreshed 2']);
    assert.deepEqual(shown, ['open the page and enter ABC'], 'the person sees where to go, and no token');
  });

  it('is asked again when the sign-in no longer holds', async () => {
    const application = library(() => Promise.reject(Object.assign(new Error('x'), { name: 'InteractionRequiredAuthError' })));
    const token = personTokens(application, SCOPES, () => undefined);
    assert.deepEqual([await token(), await token()], ['asked 1', 'asked 2']);
  });

  it('hears of any other failure', async () => {
    const application = library(() => Promise.reject(new Error('network')));
    const token = personTokens(application, SCOPES, () => undefined);
    await token();
    await assert.rejects(token(), /network/);
  });
});

describe('an app that signs in by certificate', () => {
  it('takes tokens from the library, which keeps and renews them, and a new one when claims are asked for', async () => {
    const asked: unknown[] = [];
    const token = daemonTokens({ acquireTokenByClientCredential: async (request) => { asked.push(request); return result('t'); } }, SCOPES);
    await token();
    await token('{"nbf":1}');
    assert.deepEqual(asked, [{ scopes: SCOPES, skipCache: false }, { scopes: SCOPES, skipCache: true, claims: '{"nbf":1}' }]);
  });
});

describe('requests with a token', () => {
  it('carry it to the tenant', async () => {
    const sent: Array<string | null> = [];
    const fetch = fetchWithToken(async () => 'secret', ORIGIN, async (_url, init) => {
      sent.push(new Headers(init.headers).get('Authorization'));
      return new Response();
    });
    await fetch(`${ORIGIN}/sites/kampus/_api/web`, { headers: { Accept: 'application/json' } });
    assert.deepEqual(sent, ['Bearer secret']);
  });

  it('carry it nowhere else', async () => {
    const fetch = fetchWithToken(async () => assert.fail('no token is fetched'), ORIGIN);
    for (const url of ['https://contoso.sharepoint.com.example/x', 'http://contoso.sharepoint.com/x', 'https://login.example/']) {
      await assert.rejects(fetch(url, {}), RangeError);
    }
  });

  it('answer a challenge for more claims once, with the claims that were asked for', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
    const asked: Array<string | undefined> = [];
    const refusing = async (_url: string, init: RequestInit): Promise<Response> =>
      new Headers(init.headers).get('Authorization') === 'Bearer new' ? new Response('{}') : new Response('', { status: 401, headers: { 'WWW-Authenticate': challenge } });
    const fetch = fetchWithToken(async (wanted) => { asked.push(wanted); return wanted === undefined ? 'old' : 'new'; }, ORIGIN, refusing);
    assert.equal((await fetch(`${ORIGIN}/x`, {})).status, 200);
    assert.deepEqual(asked, [undefined, claims]);
    const stubborn = fetchWithToken(async () => 'old', ORIGIN, refusing);
    assert.equal((await stubborn(`${ORIGIN}/x`, {})).status, 401, 'no endless asking');
  });
});
