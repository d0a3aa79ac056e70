import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { searchTenant } from '../../../search/testing/searchTenant';
import { createTenant } from '../../handle';
import { testOrigin } from '../../testing/pnp';

const { store, clock } = searchTenant();
const running = createTenant({ store, clock });
const headers = { accept: 'application/json;odata=nometadata', 'X-Local-User': 'vm@gov.example', Authorization: 'Bearer test', 'content-type': 'application/json' };

async function statusOf(path: string, body?: string): Promise<number> {
  const init = body === undefined ? { headers } : { method: 'POST', headers, body };
  const response = await running.handle(new Request(`${testOrigin}/sites/kampus/_api/${path}`, init));
  await response.text();
  return response.status;
}

function assertHonest(status: number, what: string): void {
  assert.ok(status < 500 || status === 501, `${status} to ${what}`);
}

const literal = fc.oneof(fc.string().map(text => `'${text.replaceAll("'", "''")}'`), fc.integer().map(String), fc.constantFrom('true', 'null', "guid'x'", '', "'", '{}', '@x'));

describe('hostile input', () => {
  it('gets no 500 from search/query and suggest', async () => {
    const name = fc.constantFrom('querytext', 'selectproperties', 'rowlimit', 'startrow', 'sortlist', 'refiners', 'refinementfilters', 'sourceid', 'querytemplate', 'hiddenconstraints', 'culture');
    await fc.assert(fc.asyncProperty(fc.constantFrom('query', 'suggest'), fc.array(fc.tuple(name, literal), { maxLength: 5 }), async (route, parameters) => {
      const query = parameters.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
      assertHonest(await statusOf(`search/${route}?querytext='a'&${query}`), query);
    }), { numRuns: 200 });
  });

  it('gets no 500 from search/postquery', async () => {
    const name = fc.constantFrom('Querytext', 'SelectProperties', 'RowLimit', 'StartRow', 'SortList', 'Refiners', 'RefinementFilters', 'SourceId', 'QueryTemplate', 'Properties', 'Nonsense');
    const request = fc.dictionary(name, fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant([{ Property: 'Write', Direction: 1 }]), fc.constant('a')));
    await fc.assert(fc.asyncProperty(request, async sent => {
      const body = JSON.stringify({ request: { Querytext: 'a', ...sent } });
      assertHonest(await statusOf('search/postquery', body), body);
    }), { numRuns: 200 });
  });

  it('gets no 500 from profiles, the people picker and following', async () => {
    const body = fc.jsonValue({ maxDepth: 3 }).map(value => JSON.stringify({ queryParams: value, actor: value, properties: value, accountName: value, propertyName: value, propertyValues: value, inputs: value }));
    const route = fc.constantFrom(
      'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser', 'SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty',
      'SP.UserProfiles.PeopleManager/SetMultiValuedProfileProperty', 'social.following/follow', 'social.following/isfollowed',
      'SP.Utilities.Utility.SendEmail', 'SP.Utilities.Utility.ExpandGroupsToPrincipals'
    );
    await fc.assert(fc.asyncProperty(route, body, async (path, sent) => assertHonest(await statusOf(path, sent), `${path} ${sent}`)), { numRuns: 200 });
    await fc.assert(fc.asyncProperty(literal, async account => {
      assertHonest(await statusOf(`SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=@v)?@v=${encodeURIComponent(account)}`), account);
    }));
  });
});
