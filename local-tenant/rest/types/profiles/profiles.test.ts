import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/profiles/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/social/index.js';
import { SocialActorType, SocialActorTypes } from '@pnp/sp/social/index.js';
import '@pnp/sp/sputilities/index.js';
import '@pnp/sp/webs/index.js';
import { addUser, profileOf, setProfile } from '../../../store/index';
import { searchTenant } from '../../../search/testing/searchTenant';
import { createTenant } from '../../handle';
import { spAs, testOrigin } from '../../testing/pnp';
import { statusOf } from '../../testing/statusOf';

const tenant = searchTenant();
const { store, user } = tenant;
const running = createTenant({ store, clock: tenant.clock });
addUser(store, { upn: 'lahteva@gov.example', title: 'Laila Lähtevä' });
const as = (name: string) => spAs(running, name.includes('@') ? name : `${name}@gov.example`, '/sites/kampus');
const login = (name: string): string => user(name).loginName;
setProfile(store, user('vm').id, { Manager: login('juhani.mki'), CellPhone: '+358 00 000 0001', HomePhone: '+358 00 000 0002', 'SPS-JobTitle': 'erityisasiantuntija' });
setProfile(store, user('stm').id, { Manager: login('juhani.mki') });

interface Properties {
  DisplayName: string;
  Title: string;
  ExtendedManagers: string[];
  Peers: string[];
  UserProfileProperties: { Key: string; Value: string }[];
}

interface UserProfile {
  AccountName: string;
  DisplayName: string;
  PersonalSiteInstantiationState: number;
}

describe('PeopleManager by PnPjs', () => {
  it('gives the caller’s own properties', async () => {
    const mine = await as('vm').profiles.myProperties() as unknown as Properties; // PnPjs leaves it untyped
    assert.equal(mine.DisplayName, 'Helmi Esimerkkilä');
    assert.equal(mine.Title, 'erityisasiantuntija');
    assert.deepEqual(mine.ExtendedManagers, [login('juhani.mki')]);
    assert.deepEqual(mine.Peers, [login('stm')]);
    assert.equal(mine.UserProfileProperties.find(({ Key }) => Key === 'HomePhone')?.Value, '+358 00 000 0002');
  });

  it('gives another person’s, without what is private', async () => {
    const other = await as('stm').profiles.getPropertiesFor(login('vm')) as { UserProfileProperties: { Key: string; Value: string }[] };
    const value = (key: string) => other.UserProfileProperties.find(({ Key }) => Key === key)?.Value;
    assert.equal(value('CellPhone'), '+358 00 000 0001');
    assert.equal(value('HomePhone'), '');
    assert.equal(value('WorkEmail'), 'vm@gov.example');
    assert.equal(await as('stm').profiles.getUserProfilePropertyFor(login('vm'), 'CellPhone'), '+358 00 000 0001');
    assert.deepEqual((await as('vm').profiles.getPropertiesFor(login('juhani.mki')) as { DirectReports: string[] }).DirectReports, [login('vm'), login('stm')]);
  });

  it('knows nothing of who has left the directory, whose name stays where it was written', async () => {
    const { id, loginName } = user('lahteva');
    await as('admin').web.ensureUser(loginName);
    const answer = await running.handle(new Request(`${testOrigin}/_local/people`, { method: 'POST', body: JSON.stringify({ leave: ['lahteva@gov.example'] }) }));
    assert.equal(answer.status, 204);
    const gone = await as('vm').profiles.getPropertiesFor(loginName) as Record<string, unknown>;
    assert.equal(gone['DisplayName'], undefined);
    assert.equal((await as('vm').web.siteUsers.getById(id)()).LoginName, loginName);
    await assert.rejects(as('lahteva').web(), statusOf(401));
    const again = await running.handle(new Request(`${testOrigin}/_local/people`, { method: 'POST', body: JSON.stringify({ leave: ['lahteva@gov.example'] }) }));
    assert.equal(again.status, 400);
  });

  it('knows nothing of who is not there', async () => {
    const nobody = await as('vm').profiles.getPropertiesFor('i:0#.f|membership|nobody@gov.example') as Record<string, unknown>;
    assert.equal(nobody['DisplayName'], undefined);
  });

  it('lets people write what is theirs, and search finds it', async () => {
    await as('vm').profiles.setMultiValuedProfileProperty(login('vm'), 'SPS-Responsibility', ['talousarvio', 'kiertotalous']);
    await as('vm').profiles.setSingleValueProfileProperty(login('vm'), 'AboutMe', 'Kirjoitan talousarviosta');
    assert.equal(profileOf(store, user('vm').id)?.['SPS-Responsibility'], 'talousarvio|kiertotalous');
    await running.handle(new Request(`${testOrigin}/_local/index`, { method: 'POST' }));
    assert.deepEqual(tenant.titles('stm', 'Responsibility:kiertotalous', { sourceId: 'b09a7990-05ea-4af9-81ef-edfab16c4e31' }), ['Helmi Esimerkkilä']);
  });

  it('refuses what is another’s, comes from the directory, or does not exist', async () => {
    await assert.rejects(as('stm').profiles.setSingleValueProfileProperty(login('vm'), 'AboutMe', 'x'), statusOf(403));
    await assert.rejects(as('vm').profiles.setSingleValueProfileProperty(login('vm'), 'Manager', 'x'), statusOf(400));
    await assert.rejects(as('vm').profiles.setSingleValueProfileProperty(login('vm'), 'NoSuch', 'x'), statusOf(400));
    await assert.rejects(as('vieras@partner.example').profiles.getPropertiesFor(login('vm')), statusOf(403));
  });

  it('follows people', async () => {
    const { profiles } = as('stm');
    await running.handle(await post('stm', `SP.UserProfiles.PeopleManager/Follow(@v)?@v='${encodeURIComponent(login('vm'))}'`));
    assert.equal(await profiles.amIFollowing(login('vm')), true);
    assert.equal(await as('vm').profiles.amIFollowedBy(login('stm')), true);
    assert.equal(await profiles.isFollowing(login('stm'), login('vm')), true);
    assert.equal((await as('vm').profiles.myFollowers()).length, 1);
    assert.equal((await profiles.getPeopleFollowedBy(login('stm')) as unknown[]).length, 1);
  });

  it('has links, tags and the loader', async () => {
    const { profiles } = as('vm');
    assert.match(await profiles.getEditProfileLink(), /EditProfile/);
    assert.equal(await profiles.getIsMyPeopleListPublic(), true);
    assert.deepEqual(await profiles.getFollowedTags(), []);
    assert.deepEqual((await profiles.trendingTags).Items, []);
    assert.equal((await profiles.userProfile as unknown as UserProfile).DisplayName, 'Helmi Esimerkkilä');
    assert.equal((await profiles.ownerUserProfile).AccountName, login('vm'));
    await profiles.createPersonalSite();
    await profiles.shareAllSocialData(true);
    assert.equal((await profiles.userProfile as unknown as UserProfile).PersonalSiteInstantiationState, 2);
    await assert.rejects(spAs(running, 'stm@gov.example', '/personal/vm_gov_example').web(), statusOf(403));
  });
});

describe('the people picker by PnPjs', () => {
  const query = { AllowEmailAddresses: true, AllowMultipleEntities: false, MaximumEntitySuggestions: 25 };

  it('searches people and groups', async () => {
    const found = await as('vm').profiles.clientPeoplePickerSearchUser({ ...query, QueryString: 'mäki' });
    assert.deepEqual(found.map(({ DisplayText }) => DisplayText), ['Juhani Mäki', 'Leena Mäkinen']);
    const groups = await as('vm').profiles.clientPeoplePickerSearchUser({ ...query, QueryString: 'kampus', PrincipalType: 8 });
    assert.equal(groups.length, 3);
    assert.deepEqual(await as('vieras@partner.example').profiles.clientPeoplePickerSearchUser({ ...query, QueryString: 'mäki' }).catch(() => []), []);
  });

  it('resolves one', async () => {
    assert.equal((await as('vm').profiles.clientPeoplePickerResolveUser({ ...query, QueryString: 'stm@gov.example' })).Key, login('stm'));
    assert.equal((await as('vm').profiles.clientPeoplePickerResolveUser({ ...query, QueryString: 'mä' })).IsResolved, false);
  });
});

describe('mail by PnPjs', () => {
  const { utility } = as('vm');

  it('keeps mail to people of the tenant, and refuses other', async () => {
    const mail = { Subject: 'Tiedoksi', Body: 'Uusi ohje' };
    await utility.sendEmail({ ...mail, To: ['stm@gov.example'] });
    await assert.rejects(utility.sendEmail({ ...mail, To: ['someone@elsewhere.example'] }), statusOf(400));
  });
});

describe('following by PnPjs', () => {
  it('follows people and sites, and counts them', async () => {
    const { social } = as('vm');
    const site = { ActorType: SocialActorType.Site, ContentUri: `${testOrigin}/sites/kampus` };
    assert.equal(await social.isFollowed(site), false);
    assert.equal(await social.follow(site), 0);
    assert.equal(await social.follow(site), 1);
    assert.equal(await social.isFollowed(site), true);
    await social.follow({ ActorType: SocialActorType.User, AccountName: login('stm') });
    assert.equal(await social.my.followedCount(SocialActorTypes.Site), 1);
    const all = await social.my.followed(SocialActorTypes.Site | SocialActorTypes.User);
    assert.deepEqual(all.map(({ Name }) => Name), ['Kampus', 'Eero Mallikorpi']);
    assert.equal((await as('stm').social.my.followers()).length, 1);
    await social.stopFollowing(site);
    assert.equal(await social.isFollowed(site), false);
    assert.match(await social.getFollowedSitesUri(), /FollowedSites/);
    const mine = social.my as unknown as () => Promise<{ SocialActor: { Name: string } }>; // PnPjs wants a `this` that no caller has
    assert.equal((await mine()).SocialActor.Name, 'Helmi Esimerkkilä');
  });

  it('takes the actor from the path as well', async () => {
    const actor = `(ActorType=0,AccountName=@v,Id=null)?@v='${encodeURIComponent(login('stm'))}'`;
    const call = async (method: string): Promise<unknown> => {
      const response = await running.handle(new Request(`${testOrigin}/sites/kampus/_api/social.following/${method}${actor}`, {
        method: 'POST', headers: { accept: 'application/json;odata=nometadata', authorization: 'Bearer test', 'X-Local-User': 'vm@gov.example' },
      }));
      return ((await response.json()) as { value?: unknown }).value;
    };
    await call('stopfollowing');
    assert.equal(await call('isfollowed'), false);
    assert.equal(await call('follow'), 0);
    assert.equal(await call('isfollowed'), true);
  });

  it('refuses a site that the caller may not read', async () => {
    await assert.rejects(as('stm').social.follow({ ActorType: SocialActorType.Site, ContentUri: `${testOrigin}/sites/kampus-vm-oma` }), statusOf(400));
    await assert.rejects(as('stm').social.follow({ ActorType: SocialActorType.Document, ContentUri: `${testOrigin}/sites/kampus-vm-oma/SitePages/Home.aspx` }), statusOf(400));
  });
});

/** A POST with a digest. */
async function post(name: string, path: string): Promise<Request> {
  const headers = { accept: 'application/json;odata=nometadata', 'X-Local-User': `${name}@gov.example` };
  const info = await running.handle(new Request(`${testOrigin}/sites/kampus/_api/contextinfo`, { method: 'POST', headers }));
  const { FormDigestValue } = (await info.json()) as { FormDigestValue: string };
  return new Request(`${testOrigin}/sites/kampus/_api/${path}`, { method: 'POST', headers: { ...headers, 'X-RequestDigest': FormDigestValue } });
}
