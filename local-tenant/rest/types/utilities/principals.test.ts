import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMember, addUser, assignRole, role, updatePrincipal, userByUpn } from '../../../store/index';
import { devSite } from '../../testing/devSite';

const ownerUpn = 'owner@gov.example';
const guestUpn = 'vieras@partner.example';

describe('finding people by SP.Utilities', () => {
  const { store, site, send } = devSite();
  const guest = addUser(store, { upn: guestUpn, title: 'Test guest', guest: true });
  assignRole(store, site.scopeId, guest, role.read);
  addMember(store, site.groups.visitors, guest);
  const call = (upn: string, method: string, body: object): Promise<Response> =>
    send('owner', 'POST', `/sites/dev/_api/SP.Utilities.Utility.${method}`, body, { 'X-Local-User': upn });
  const search = async (upn: string, input: string): Promise<string[]> => {
    const answer = await call(upn, 'SearchPrincipalsUsingContextWeb', { input, scopes: 15, sources: 15, groupName: '', maxCount: 50 });
    return ((await answer.json()) as { value: { DisplayName: string }[] }).value.map(({ DisplayName }) => DisplayName);
  };
  const resolve = async (upn: string, input: string): Promise<string | undefined> => {
    const answer = await call(upn, 'ResolvePrincipalInCurrentContext', { input, scopes: 15, sources: 15, inputIsEmailOnly: false, addToUserInfoList: false, matchUserInfoList: false });
    return ((await answer.json()) as { DisplayName?: string }).DisplayName;
  };

  it('finds the directory’s people, also by the name that they have in the site', async () => {
    assert.ok((await search(ownerUpn, 'test')).includes('Test reader'));
    const reader = userByUpn(store, 'reader@gov.example')!;
    updatePrincipal(store, reader, { data: { siteTitles: { [site.siteId]: 'Renamed here' } } });
    assert.deepEqual(await search(ownerUpn, 'renamed'), ['Renamed here']);
    assert.equal(await resolve(ownerUpn, 'reader@gov.example'), 'Renamed here');
  });

  it('shows a guest only the guest and the site’s groups', async () => {
    assert.deepEqual(await search(guestUpn, 'test'), ['Test guest']);
    assert.deepEqual(await search(guestUpn, 'dev'), ['Dev Members', 'Dev Owners', 'Dev Visitors']);
    assert.equal(await resolve(guestUpn, 'reader@gov.example'), undefined);
    assert.equal(await resolve(guestUpn, guestUpn), 'Test guest');
    const expanded = await call(guestUpn, 'ExpandGroupsToPrincipals', { inputs: ['reader@gov.example', 'Everyone'], maxCount: 10 });
    assert.deepEqual(await expanded.json(), { value: [] });
  });

  it('knows "Everyone" by name', async () => {
    const expanded = await call(ownerUpn, 'ExpandGroupsToPrincipals', { inputs: ['Everyone'], maxCount: 10 });
    assert.equal(((await expanded.json()) as { value: unknown[] }).value.length, 1);
  });
});
