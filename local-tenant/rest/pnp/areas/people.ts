import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  PermissionKind, PrincipalSource, PrincipalType, SearchQueryBuilder, SocialActorType, SocialActorTypes, UrlZone, type IList,
} from '@pnp/sp/presets/all';
import { freshName, loginOf, refusalOf, siteUrl, testOrigin, upnOf, world } from '../world';

const { web } = world.sp;

describe('people of the site', () => {
  it('are ensured, found, changed and removed', async () => {
    const ensured = await web.ensureUser(loginOf('anna'));
    assert.equal(ensured.Email, upnOf('anna'));
    assert.equal((await web.currentUser()).Email, upnOf('admin'));
    assert.equal((await web.getUserById(ensured.Id)()).Title, 'Anna Aalto');
    const { siteUsers } = web;
    assert.equal((await siteUsers.getById(ensured.Id)()).Id, ensured.Id);
    assert.equal((await siteUsers.getByEmail(upnOf('anna'))()).Id, ensured.Id);
    assert.equal((await siteUsers.getByLoginName(loginOf('anna'))()).Id, ensured.Id);
    await siteUsers.getById(ensured.Id).update({ Title: 'Anna A.' });
    assert.equal((await siteUsers.getById(ensured.Id)()).Title, 'Anna A.');
    assert.ok(Array.isArray(await siteUsers.getById(ensured.Id).groups()));
    await siteUsers.removeByLoginName(loginOf('anna'));
    assert.ok((await refusalOf(siteUsers.getByLoginName(loginOf('anna'))())).status >= 400);
    await siteUsers.add(loginOf('bertil'));
    await siteUsers.removeById((await siteUsers.getByLoginName(loginOf('bertil'))()).Id);
    await siteUsers.add(loginOf('anna'));
    await siteUsers.getByEmail(upnOf('anna')).delete();
  });

  it('stand in groups', async () => {
    const { siteGroups } = web;
    const name = freshName('Group');
    const made = await siteGroups.add({ Title: name, Description: 'd' });
    assert.equal(made.Title, name);
    await siteGroups.getById(made.Id).update({ Title: `${name}!` });
    assert.equal((await siteGroups.getByName(`${name}!`)()).Id, made.Id);
    const { users } = siteGroups.getById(made.Id);
    await users.add(loginOf('anna'));
    assert.deepEqual((await users()).map(({ LoginName }) => LoginName), [loginOf('anna')]);
    await users.removeByLoginName(loginOf('anna'));
    const { Id } = await web.ensureUser(loginOf('anna'));
    await siteGroups.getById(made.Id).setUserAsOwner(Id);
    await siteGroups.removeById(made.Id);
    await siteGroups.add({ Title: name });
    await siteGroups.removeByLoginName(name);
    for (const group of [web.associatedOwnerGroup, web.associatedMemberGroup, web.associatedVisitorGroup]) assert.ok((await group()).Title);
    const leaf = freshName('groups').replace(' ', '');
    await web.webs.add(leaf, leaf, '', 'STS', 1033, false);
    const sub = world.as('admin', `${siteUrl}/${leaf}`).web;
    await sub.createDefaultAssociatedGroups('Ours', loginOf('admin'), true, true);
    assert.match((await sub.associatedMemberGroup()).Title, /Ours/);
  });
});

describe('rights', () => {
  let list: IList;
  before(async () => {
    const title = freshName('Rights');
    await web.lists.add(title);
    list = web.lists.getByTitle(title);
    await list.items.add({ Title: 'one' });
    await web.ensureUser(loginOf('anna'));
  });

  it('of webs, lists and items are broken, given, asked and inherited again', async () => {
    const leaf = freshName('rights').replace(' ', '');
    await web.webs.add(leaf, leaf);
    const sub = world.as('admin', `${siteUrl}/${leaf}`).web;
    const anna = (await web.ensureUser(loginOf('anna'))).Id;
    const reader = (await web.roleDefinitions.getByType(2)()).Id;
    for (const secured of [sub, list, list.items.getById(1)]) {
      await secured.breakRoleInheritance(false, true);
      await secured.roleAssignments.add(anna, reader);
      assert.equal(await secured.userHasPermissions(loginOf('anna'), PermissionKind.ViewListItems), true);
      assert.equal(await secured.userHasPermissions(loginOf('anna'), PermissionKind.ManageWeb), false);
      assert.equal(await secured.currentUserHasPermissions(PermissionKind.ManageLists), true);
      const mask = await secured.getUserEffectivePermissions(loginOf('anna'));
      assert.equal(secured.hasPermissions(mask, PermissionKind.ViewListItems), true);
      assert.ok((await secured.getCurrentUserEffectivePermissions()).High);
      const assignment = secured.roleAssignments.getById(anna);
      assert.deepEqual((await assignment.bindings()).map(({ Id }: { Id: number }) => Id), [reader]);
      assert.ok(Array.isArray(await assignment.groups().catch(({ status }: { status: number }) => (status < 500 ? [] : null))));
      assert.ok(await secured.firstUniqueAncestorSecurableObject());
      await secured.roleAssignments.remove(anna, reader);
      assert.equal(await secured.userHasPermissions(loginOf('anna'), PermissionKind.ViewListItems), false);
      await secured.resetRoleInheritance();
    }
  });

  it('have levels that are made, changed and deleted', async () => {
    const { roleDefinitions } = web;
    const name = freshName('Level');
    await roleDefinitions.add(name, 'd', 180, { High: '432', Low: '1011028719' } as never);
    const { Id } = await roleDefinitions.getByName(name)();
    await roleDefinitions.getById(Id).update({ Description: 'e', BasePermissions: { High: '176', Low: '138612833' } as never });
    assert.equal((await roleDefinitions.getById(Id)()).Description, 'e');
    await roleDefinitions.getById(Id).delete();
    assert.ok((await refusalOf(roleDefinitions.getByName(name)())).status >= 400);
  });
});

describe('profiles', () => {
  const { profiles } = world.sp;

  it('are read and written', async () => {
    assert.equal((await profiles.myProperties<{ Email: string }>()).Email, upnOf('admin'));
    assert.equal((await profiles.getPropertiesFor(loginOf('anna')) as { DisplayName: string }).DisplayName, 'Anna Aalto');
    await profiles.setSingleValueProfileProperty(loginOf('admin'), 'AboutMe', 'About');
    assert.equal(await profiles.getUserProfilePropertyFor(loginOf('admin'), 'AboutMe'), 'About');
    await profiles.setMultiValuedProfileProperty(loginOf('admin'), 'SPS-Skills', ['a', 'b']);
    assert.match(await profiles.getUserProfilePropertyFor(loginOf('admin'), 'SPS-Skills'), /a.*b/);
    assert.ok(await profiles.userProfile);
    assert.ok(await profiles.ownerUserProfile);
    assert.match(await profiles.getEditProfileLink(), /^http/);
    assert.equal(typeof await profiles.getIsMyPeopleListPublic(), 'boolean');
    await profiles.createPersonalSite();
    await profiles.createPersonalSiteEnqueueBulk(upnOf('anna'));
    await profiles.shareAllSocialData(true);
    class Reader { onload: ((event: { target: { result: ArrayBuffer } }) => void) | undefined; readAsArrayBuffer(blob: Blob): void { void blob.arrayBuffer().then((result) => this.onload?.({ target: { result } })); } }
    Object.assign(globalThis, { FileReader: Reader });
    await profiles.setMyProfilePic(new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])]));
    assert.match((await profiles.myProperties<{ PictureUrl: string }>()).PictureUrl, /^http/);
  });

  it('know who follows whom', async () => {
    const social = world.sp.social;
    const anna = { AccountName: loginOf('anna'), ActorType: SocialActorType.User };
    await social.follow(anna);
    assert.equal(await social.isFollowed(anna), true);
    assert.equal(await profiles.amIFollowing(loginOf('anna')), true);
    assert.equal(await profiles.amIFollowedBy(loginOf('anna')), false);
    assert.equal(await profiles.isFollowing(loginOf('admin'), loginOf('anna')), true);
    assert.equal((await profiles.getFollowersFor(loginOf('anna'))).length, 1);
    assert.equal((await profiles.getPeopleFollowedBy(loginOf('admin'))).length, 1);
    assert.deepEqual(await profiles.myFollowers(), []);
    assert.ok(Array.isArray(await profiles.getFollowedTags()));
    assert.ok(await profiles.trendingTags);
    await profiles.hideSuggestion(loginOf('bertil'));
    assert.equal((await social.my.followed(SocialActorTypes.User)).length, 1);
    assert.equal(await social.my.followedCount(SocialActorTypes.User), 1);
    assert.ok(Array.isArray(await social.my.followers()));
    assert.ok(Array.isArray(await social.my.suggestions()));
    assert.match(await social.getFollowedSitesUri(), /^http/);
    assert.match(await social.getFollowedDocumentsUri(), /^http/);
    await social.stopFollowing(anna);
    assert.equal(await social.isFollowed(anna), false);
  });

  it('are picked', async () => {
    const query = { AllowEmailAddresses: true, AllowMultipleEntities: false, MaximumEntitySuggestions: 10, PrincipalSource: PrincipalSource.All, PrincipalType: PrincipalType.User, QueryString: 'Anna', UrlZone: UrlZone.DefaultZone };
    assert.deepEqual((await profiles.clientPeoplePickerSearchUser(query as never)).map(({ DisplayText }) => DisplayText), ['Anna Aalto']);
    assert.equal((await profiles.clientPeoplePickerResolveUser({ ...query, QueryString: upnOf('anna') } as never)).IsResolved, true);
  });
});

describe('utilities', () => {
  it('find people and take mail', async () => {
    const { utility } = world.sp;
    await utility.sendEmail({ To: [upnOf('anna')], Subject: 's', Body: 'b', AdditionalHeaders: { 'content-type': 'text/html' } });
    assert.ok((await utility.getCurrentUserEmailAddresses()).includes(upnOf('admin')));
    assert.equal((await utility.resolvePrincipal(upnOf('anna'), PrincipalType.User, PrincipalSource.All, true, false)).Email, upnOf('anna'));
    assert.ok((await utility.searchPrincipals('Anna', PrincipalType.User, PrincipalSource.All, '', 10)).length > 0);
    assert.match(await utility.createEmailBodyForInvitation(`${testOrigin}${siteUrl}/SitePages/Home.aspx`), /Home\.aspx/);
    const { Title } = await web.associatedOwnerGroup();
    assert.ok((await utility.expandGroupsToPrincipals([Title, upnOf('anna')], 10)).length > 0);
  });
});

describe('navigation', () => {
  it('is added to, changed, ordered and read as a menu', async () => {
    for (const nodes of [web.navigation.quicklaunch, web.navigation.topNavigationBar]) {
      const [a, b] = [await nodes.add('A', `${siteUrl}/a`), await nodes.add('B', 'https://www.example/b', false)];
      await nodes.getById(a.Id).update({ Title: 'A2' });
      assert.equal((await nodes.getById(a.Id)()).Title, 'A2');
      await nodes.getById(a.Id).children.add('Child', `${siteUrl}/c`);
      assert.equal((await nodes.getById(a.Id).children()).length, 1);
      await nodes.moveAfter(a.Id, b.Id);
      const ids = (await nodes()).map(({ Id }) => Id);
      assert.ok(ids.indexOf(a.Id) > ids.indexOf(b.Id));
      await nodes.getById(b.Id).delete();
    }
    const service = world.sp.navigation;
    assert.ok((await service.getMenuState()).Nodes);
    assert.equal(typeof await service.getMenuNodeKey(`${siteUrl}/SitePages/Home.aspx`).catch(({ status }: { status: number }) => String(status)), 'string');
  });
});

describe('search', () => {
  before(async () => {
    await web.lists.getByTitle('Documents').rootFolder.files.addUsingPath('searched.txt', 'lapinlahti', { Overwrite: true });
    await world.handle(new Request(`${testOrigin}/_local/index`, { method: 'POST' }));
  });

  it('finds by text, by object and by builder, page by page', async () => {
    const results = await world.sp.search('lapinlahti');
    assert.equal(results.TotalRows, 1);
    assert.equal(results.RowCount, 1);
    assert.equal(results.TotalRowsIncludingDuplicates, 1);
    assert.ok(results.ElapsedTime >= 0);
    assert.ok(results.RawSearchResults);
    assert.match(results.PrimarySearchResults[0]!.Path ?? '', /searched\.txt/);
    const built = await world.sp.search(SearchQueryBuilder('ParentLink:dev OR lapinlahti').rowLimit(1).selectProperties('Title', 'Path'));
    assert.equal(built.RowCount, 1);
    assert.ok(await built.getPage(2, 1));
    assert.ok(Array.isArray((await world.sp.searchSuggest('lap')).Queries));
    assert.ok(await world.sp.searchSuggest({ querytext: 'lap', count: 3 }));
  });
});
