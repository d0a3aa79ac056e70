import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import { PermissionKind } from '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/webs/index.js';
import { addItems, addMember, addUser, createList, createSite, membersOf, openStore, siteGroupByTitle } from '../../../store/index';
import { createTenant } from '../../handle';
import { spAs, testOrigin } from '../../testing/pnp';
import { statusOf } from '../../testing/statusOf';

const store = openStore(':memory:');
const running = createTenant({ store });
const owner = addUser(store, { upn: 'owner@gov.example', title: 'Oona Omistaja' });
const member = addUser(store, { upn: 'member@gov.example', title: 'Matti Muokkaaja' });
const reader = addUser(store, { upn: 'reader@gov.example', title: 'Lea Lukija' });
addUser(store, { upn: 'outsider@gov.example', title: 'Ulla Ulkopuolinen' });
const site = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner });
addMember(store, site.groups.members, member);
addMember(store, site.groups.visitors, reader);
const notices = createList(store, { webId: site.webId, title: 'Notices' });

const as = (name: string) => spAs(running, `${name}@gov.example`, '/sites/a');
const login = (name: string): string => `i:0#.f|membership|${name}@gov.example`;
/** PnPjs gives untyped answers: what the test expects of one. */
const typed = <Type>(answer: unknown): Type => answer as Type;

describe('site users', () => {
  it('shows who is known in the site', async () => {
    const users = await as('reader').web.siteUsers();
    assert.deepEqual(users.map(({ Title }) => Title), ['Oona Omistaja', 'Matti Muokkaaja', 'Lea Lukija']);
    const { Email, LoginName, PrincipalType, IsSiteAdmin, UserPrincipalName } = users[0]!;
    assert.deepEqual({ Email, LoginName, PrincipalType, IsSiteAdmin, UserPrincipalName }, {
      Email: 'owner@gov.example', LoginName: login('owner'), PrincipalType: 1, IsSiteAdmin: true, UserPrincipalName: 'owner@gov.example',
    });
  });

  it('finds a user by id, mail address and login name', async () => {
    const { siteUsers } = as('reader').web;
    assert.equal((await siteUsers.getById(member)()).Title, 'Matti Muokkaaja');
    assert.equal((await siteUsers.getByEmail('MEMBER@gov.example')()).Id, member);
    assert.equal((await siteUsers.getByLoginName(login('member'))()).Id, member);
    assert.equal((await as('reader').web.getUserById(member)()).Id, member);
    await assert.rejects(siteUsers.getById(99999)(), statusOf(404, /User cannot be found/));
    await assert.rejects(siteUsers.getByEmail('outsider@gov.example')(), statusOf(404, /User cannot be found/));
  });

  it('knows also who comes without standing in any of its groups', async () => {
    addUser(store, { upn: 'visitor@gov.example', title: 'Veera Vieras', tenantAdmin: true });
    const { web } = as('visitor');
    assert.equal((await web.siteUsers.getByEmail('visitor@gov.example')()).Title, 'Veera Vieras');
    assert.equal((await web.siteUsers())[0]?.Title, 'Veera Vieras');
    await web.ensureUser(login('visitor'));
    assert.deepEqual((await as('reader').web.siteUsers()).map(({ Title }) => Title), ['Oona Omistaja', 'Matti Muokkaaja', 'Lea Lukija', 'Veera Vieras']);
    await web.siteUsers.removeByLoginName(login('visitor'));
  });

  it('knows the caller, in the caller’s groups', async () => {
    const { currentUser } = as('member').web;
    assert.equal((await currentUser()).Id, member);
    assert.deepEqual((await currentUser.groups()).map(({ Id }) => Id), [site.groups.members]);
  });

  it('lets a person change the name that this site shows, and no other', async () => {
    const user = await as('member').web.currentUser();
    await as('member').web.currentUser.update({ ...user, Title: 'M. M.' });
    assert.equal((await as('member').web.currentUser()).Title, 'M. M.');
    await assert.rejects(as('member').web.siteUsers.getById(reader).update({ Title: 'x' }), statusOf(403));
    await as('member').web.currentUser.update({ Title: 'Matti Muokkaaja' });
  });

  it('brings new people in for editors only', async () => {
    await assert.rejects(as('reader').web.ensureUser('outsider@gov.example'), statusOf(403));
    await assert.rejects(as('member').web.ensureUser('nobody@gov.example'), statusOf(400, /could not be found/));
    assert.equal((await as('member').web.ensureUser('outsider@gov.example')).LoginName, login('outsider'));
    assert.equal((await as('reader').web.siteUsers.getByEmail('outsider@gov.example')()).Title, 'Ulla Ulkopuolinen');
    await assert.rejects(as('member').web.siteUsers.removeByLoginName(login('outsider')), statusOf(403));
    await as('owner').web.siteUsers.removeByLoginName(login('outsider'));
    await assert.rejects(as('reader').web.siteUsers.getByEmail('outsider@gov.example')(), statusOf(404));
  });
});

describe('site groups', () => {
  it('names the three groups as a Finnish site does', async () => {
    assert.equal((await as('reader').web.associatedOwnerGroup()).Title, 'Sivuston A omistajat');
    assert.equal((await as('reader').web.associatedVisitorGroup()).Id, site.groups.visitors);
    assert.equal((await as('reader').web.siteGroups()).length, 3);
  });

  it('adds, changes and removes a group', async () => {
    await assert.rejects(as('member').web.siteGroups.add({ Title: 'Kokki' }), statusOf(403));
    const group = await as('owner').web.siteGroups.add({ Title: 'Kokki', Description: 'Keittiö' });
    assert.equal(group.OwnerTitle, 'Oona Omistaja');
    await assert.rejects(as('owner').web.siteGroups.add({ Title: 'kokki' }), statusOf(400, /already in use/));
    await assert.rejects(as('owner').web.siteGroups.add({ Title: 'a/b' }), statusOf(400));
    await as('owner').web.siteGroups.getById(group.Id).users.add(login('reader'));
    assert.deepEqual(membersOf(store, group.Id).map(({ id }) => id), [reader]);
    await assert.rejects(as('member').web.siteGroups.getById(group.Id).users(), statusOf(403));
    assert.equal((await as('reader').web.siteGroups.getById(group.Id).users()).length, 1);
    await as('owner').web.siteGroups.getByName('Kokki').update({ Title: 'Kokit', OnlyAllowMembersViewMembership: false });
    assert.equal((await as('member').web.siteGroups.getByName('Kokit').users()).length, 1);
    await as('owner').web.siteGroups.getById(group.Id).setUserAsOwner(member);
    await as('member').web.siteGroups.getById(group.Id).users.removeByLoginName(login('reader'));
    assert.deepEqual(membersOf(store, group.Id), []);
    await as('owner').web.siteGroups.removeByLoginName('Kokit');
    await assert.rejects(as('owner').web.siteGroups.getById(group.Id)(), statusOf(404, /Group cannot be found/));
  });

  it('expands owner and users', async () => {
    const [group] = await as('owner').web.siteGroups.filter(`Id eq ${site.groups.members}`).expand('Users', 'Owner').select('Title', 'Users/Title', 'Owner/LoginName')() as unknown as { Users: { Title: string }[]; Owner: { LoginName: string } }[];
    assert.deepEqual(group!.Users.map(({ Title }) => Title), ['Matti Muokkaaja']);
    assert.equal(group!.Owner.LoginName, login('owner'));
  });
});

describe('permission levels', () => {
  it('are named in the site’s language and found by type', async () => {
    const levels = await as('reader').web.roleDefinitions();
    assert.deepEqual(levels.map(({ Name }) => Name), ['Täydet oikeudet', 'Suunnittelu', 'Muokkaus', 'Osallistuminen', 'Luku', 'Rajoitettu käyttö']);
    const { BasePermissions } = await as('reader').web.roleDefinitions.getByType(2)();
    assert.deepEqual([String(BasePermissions.High), String(BasePermissions.Low)], ['176', '138612833']);
    assert.equal((await as('reader').web.roleDefinitions.getById(1073741829)()).RoleTypeKind, 5);
    await assert.rejects(as('reader').web.roleDefinitions.getByName('Nope')(), statusOf(404));
  });

  it('can be added, changed and removed', async () => {
    const { data } = typed<{ data: { Id: number; Order: number } }>(await as('owner').web.roleDefinitions.add('Arvostelija', 'Katsoo', 200, { High: 0, Low: 1 }));
    assert.equal(data.Order, 200);
    await as('owner').web.roleDefinitions.getByName('Arvostelija').update({ BasePermissions: { High: 0, Low: 3 } as never, Description: 'Lisää' });
    const changed = await as('owner').web.roleDefinitions.getById(data.Id)();
    assert.equal(String(changed.BasePermissions.Low), '3');
    assert.equal(changed.Description, 'Lisää');
    await assert.rejects(as('member').web.roleDefinitions.getById(data.Id).delete(), statusOf(403));
    await as('owner').web.roleDefinitions.getById(data.Id).delete();
    await assert.rejects(as('owner').web.roleDefinitions.getById(data.Id)(), statusOf(404));
  });
});

describe('role assignments', () => {
  const list = (name: string) => as(name).web.lists.getById(notices.guid);

  it('are seen by those who may enumerate them', async () => {
    const assignments = await as('owner').web.roleAssignments.expand('Member', 'RoleDefinitionBindings')() as unknown as { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[];
    assert.deepEqual(assignments.map(({ Member, RoleDefinitionBindings }) => [Member.Title, RoleDefinitionBindings.map(({ Name }) => Name)]), [
      ['Sivuston A omistajat', ['Täydet oikeudet']], ['Sivuston A jäsenet', ['Muokkaus']], ['Sivuston A vierailijat', ['Luku']],
    ]);
    await assert.rejects(as('member').web.roleAssignments(), statusOf(403));
  });

  it('expand the users of the groups among their members', async () => {
    await list('owner').breakRoleInheritance(true);
    await list('owner').roleAssignments.add(reader, 1073741827);
    const assignments = await list('owner').roleAssignments.expand('Member/Users', 'RoleDefinitionBindings').select('PrincipalId', 'Member/Title', 'Member/Users/Title', 'RoleDefinitionBindings/Id')() as unknown as { PrincipalId: number; Member: { Title: string; Users?: { Title: string }[] } }[];
    const memberOf = (id: number) => assignments.find(({ PrincipalId }) => PrincipalId === id)!.Member;
    assert.deepEqual(memberOf(site.groups.members).Users?.map(({ Title }) => Title), ['Matti Muokkaaja']);
    assert.deepEqual([memberOf(reader).Title, memberOf(reader).Users], ['Lea Lukija', undefined]);
    await assert.rejects(list('owner').roleAssignments.expand('Member/Nothing')(), statusOf(400));
    await list('owner').resetRoleInheritance();
  });

  it('cannot change while the list inherits', async () => {
    assert.equal((await list('reader').select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()).HasUniqueRoleAssignments, false);
    await assert.rejects(list('owner').roleAssignments.add(reader, 1073741826), statusOf(400, /inherits permissions/));
    const ancestor = typed<{ ServerRelativeUrl: string }>(await list('owner').firstUniqueAncestorSecurableObject());
    assert.equal(ancestor.ServerRelativeUrl, '/sites/a');
  });

  it('close and open a list', async () => {
    await assert.rejects(list('member').breakRoleInheritance(false), statusOf(403));
    await list('owner').breakRoleInheritance(false, true);
    assert.deepEqual((await list('owner').roleAssignments()).map(({ PrincipalId }) => PrincipalId), [owner]);
    await assert.rejects(list('member')(), statusOf(403));
    await list('owner').roleAssignments.add(member, 1073741826);
    assert.equal((await list('member')()).Title, 'Notices');
    assert.equal(await list('member').currentUserHasPermissions(PermissionKind.ViewListItems), true);
    assert.equal(await list('member').currentUserHasPermissions(PermissionKind.EditListItems), false);
    assert.equal(await list('owner').userHasPermissions(login('member'), PermissionKind.AddListItems), false);
    await assert.rejects(list('member').getUserEffectivePermissions(login('owner')), statusOf(403));
    await assert.rejects(list('owner').roleAssignments.add(member, 1073741825), statusOf(400, /limited access/));
    await list('owner').roleAssignments.getById(member).delete();
    await assert.rejects(list('member')(), statusOf(403));
    await list('owner').resetRoleInheritance();
    assert.equal((await list('reader')()).Title, 'Notices');
  });

  it('close and open one item', async () => {
    const [open, closed] = addItems(store, notices.id, [{ data: { Title: 'Avoin' } }, { data: { Title: 'Suljettu' } }]) as [number, number];
    const item = (name: string, id: number) => list(name).items.getById(id);
    await assert.rejects(item('member', closed).breakRoleInheritance(), statusOf(403));
    await item('owner', closed).breakRoleInheritance(false);
    assert.deepEqual((await list('reader').items()).map(({ Title }: { Title: string }) => Title), ['Avoin']);
    await assert.rejects(item('reader', closed)(), statusOf(404));
    await item('owner', closed).roleAssignments.add(site.groups.visitors, 1073741826);
    assert.equal(typed<{ Title: string }>(await item('reader', closed)()).Title, 'Suljettu');
    assert.equal(await item('reader', closed).currentUserHasPermissions(PermissionKind.EditListItems), false);
    assert.equal(typed<{ Id: number }>(await item('owner', closed).firstUniqueAncestorSecurableObject()).Id, closed);
    assert.equal(typed<{ Title: string }>(await item('owner', open).firstUniqueAncestorSecurableObject()).Title, 'A');
    assert.deepEqual((await item('owner', closed).roleAssignments()).map(({ PrincipalId }) => PrincipalId).sort(), [owner, site.groups.visitors].sort());
    assert.equal((await item('owner', closed).select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()).HasUniqueRoleAssignments, true);
    await item('owner', closed).resetRoleInheritance();
    assert.equal((await list('member').items()).length, 2);
  });

  it('answers what a user may do on the web', async () => {
    const mask = await as('reader').web.getCurrentUserEffectivePermissions();
    assert.deepEqual(mask, await as('reader').web.getUserEffectivePermissions(login('reader')));
    assert.equal(await as('owner').web.userHasPermissions(login('owner'), PermissionKind.ManageWeb), true);
  });
});

describe('default groups of a sub-site', () => {
  it('are made with the web’s own permissions', async () => {
    await as('owner').web.webs.add('Sub', 'sub');
    const sub = spAs(running, 'owner@gov.example', '/sites/a/sub');
    await sub.web.createDefaultAssociatedGroups('Sub', login('owner'), false, true);
    assert.equal((await sub.web.associatedOwnerGroup()).Title, 'Sub Owners');
    assert.ok(siteGroupByTitle(store, site.siteId, 'Sub Visitors'));
    await assert.rejects(spAs(running, 'reader@gov.example', '/sites/a/sub').web(), statusOf(403));
    addMember(store, siteGroupByTitle(store, site.siteId, 'Sub Owners')!.id, member);
    const subOwner = spAs(running, 'member@gov.example', '/sites/a/sub');
    await assert.rejects(subOwner.web.siteGroups.getById(site.groups.owners).users.add(login('member')), statusOf(403));
    await assert.rejects(subOwner.web.siteUsers.removeById(reader), statusOf(403));
    await assert.rejects(sub.web.roleDefinitions.add('Own', '', 1, { High: 0, Low: 1 }), statusOf(400, /inherited permission levels/));
  });
});

describe('formats', () => {
  it('gives base permissions as SharePoint does in verbose', async () => {
    const request = new Request(`${testOrigin}/sites/a/_api/web/getUserEffectivePermissions(@u)?@u='${encodeURIComponent(login('reader'))}'`, {
      headers: { accept: 'application/json;odata=verbose', 'X-Local-User': 'reader@gov.example' },
    });
    const { d } = await (await running.handle(request)).json() as { d: { GetUserEffectivePermissions: { High: string; Low: string } } };
    assert.equal(d.GetUserEffectivePermissions.High, '176');
  });
});
