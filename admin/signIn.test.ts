import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fetchWithToken } from './signIn';

const ORIGIN = 'https://contoso.sharepoint.com';

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
});
