import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type IWeb, SiteLogoAspect, SiteLogoType, Web } from '@pnp/sp/presets/all';
import { zipSync, strToU8 } from 'fflate';
import { freshName, refusalOf, siteUrl, testOrigin, upnOf, world } from '../world';

const { web, site } = world.sp;
const emptyGuid = '00000000-0000-0000-0000-000000000000';

async function newWeb(): Promise<{ readonly url: string; readonly web: IWeb }> {
  const leaf = freshName('sub').replace(' ', '');
  await web.webs.add(leaf, leaf, 'A sub-site', 'STS', 1033);
  const url = `${siteUrl}/${leaf}`;
  return { url, web: world.as('admin', url).web };
}

describe('webs', () => {
  it('are added, found, changed and deleted', async () => {
    const { web: sub, url } = await newWeb();
    assert.ok((await web.webs()).some(({ ServerRelativeUrl }) => ServerRelativeUrl === url));
    assert.ok((await web.webinfos()).some(({ ServerRelativeUrl }) => ServerRelativeUrl === url));
    assert.ok((await web.getSubwebsFilteredForCurrentUser()()).some(({ ServerRelativeUrl }) => ServerRelativeUrl === url));
    await sub.update({ Title: 'Renamed' });
    assert.equal((await sub()).Title, 'Renamed');
    assert.equal((await (await sub.getParentWeb())()).Title, 'Dev');
    assert.ok(await sub.allProperties());
    await sub.applyTheme(`${siteUrl}/_catalogs/theme/15/palette011.spcolor`, '', '', false);
    assert.match((await refusalOf(sub.applyWebTemplate('STS#3'))).message, /already been applied/);
    assert.ok(Array.isArray(await sub.getChanges({ Add: true, Web: true })));
    assert.equal(await sub.mapToIcon('report.docx'), 'icdocx.png');
    assert.ok((await sub.availableWebTemplates()()).length > 0);
    await sub.delete();
    assert.ok(!(await web.webs()).some(({ ServerRelativeUrl }) => ServerRelativeUrl === url));
  });

  it('keep tenant properties', async () => {
    const catalog = await world.sp.getTenantAppCatalogWeb();
    await catalog.setStorageEntity('key', 'value', 'description', 'comments');
    assert.deepEqual(await web.getStorageEntity('key').then(({ Value, Description, Comment }) => [Value, Description, Comment]), ['value', 'description', 'comments']);
    await catalog.removeStorageEntity('key');
    assert.equal((await web.getStorageEntity('key') as unknown as { 'odata.null': boolean })['odata.null'], true);
  });

  it('have texts in languages, regional settings and time zones', async () => {
    assert.equal(await web.titleResource('en-us'), 'Dev');
    assert.equal(typeof await web.descriptionResource('en-us'), 'string');
    const { regionalSettings } = web;
    assert.equal((await regionalSettings()).LocaleId, 1033);
    assert.ok((await regionalSettings.getInstalledLanguages()).length > 0);
    assert.ok((await regionalSettings.timeZones()).length > 50);
    const helsinki = await regionalSettings.timeZones.getById(59);
    assert.ok(helsinki);
    const local = await regionalSettings.timeZone.utcToLocalTime(new Date('2026-01-31T08:00:00Z'));
    assert.ok(local);
    assert.ok(await regionalSettings.timeZone.localTimeToUTC(new Date('2026-01-31T08:00:00Z')));
    assert.ok((await regionalSettings.timeZone()).Description);
  });

  it('and sites have features', async () => {
    const feature = 'd5191a77-fa2d-4801-9baf-9f4205c9e9d2';
    for (const { features } of [web, site]) {
      await features.add(feature, true);
      assert.equal((await features.getById(feature)()).DefinitionId, feature);
      await features.remove(feature);
      assert.ok(Array.isArray(await features()));
    }
  });
});

describe('the recycle bin', () => {
  it('gives back, moves on and forgets', async () => {
    const { url, web: sub } = await newWeb();
    const sp = world.as('admin', url);
    await sub.lists.add('Bin');
    const list = sub.lists.getByTitle('Bin');
    const thrown = async (): Promise<string> => {
      const { Id } = await list.items.add({ Title: 'x' }) as { Id: number };
      return list.items.getById(Id).recycle();
    };
    await sub.recycleBin.getById(await thrown()).restore();
    assert.equal((await list.items()).length, 1);
    await sub.recycleBin.getById(await thrown()).delete();
    const moved = await thrown();
    await sub.recycleBin.getById(moved).moveToSecondStage();
    assert.equal((await sp.site.recycleBin.getById(moved)()).ItemState, 2);
    await thrown();
    await sub.recycleBin.restoreAll();
    assert.equal((await list.items()).length, 2);
    await thrown();
    await sub.recycleBin.moveAllToSecondStage();
    await sp.site.recycleBin.deleteAllSecondStageItems();
    await thrown();
    await sub.recycleBin.deleteAll();
    assert.deepEqual(await sub.recycleBin(), []);
  });
});

describe('sites', () => {
  it('are made, opened, described and deleted', async () => {
    assert.equal((await (await site.getRootWeb())()).Title, 'Dev');
    assert.equal((await site.rootWeb()).ServerRelativeUrl, siteUrl);
    assert.ok(Array.isArray(await site.getChanges({ Add: true, Item: true })));
    const { web: sub } = await newWeb();
    assert.ok((await (await site.openWebById((await sub()).Id)).web()).Title);
    assert.ok((await site.getDocumentLibraries(`${testOrigin}${siteUrl}`)).length > 0);
    assert.equal(await site.getWebUrlFromPageUrl(`${testOrigin}${siteUrl}/SitePages/Home.aspx`), `${testOrigin}${siteUrl}`);
    const url = `${testOrigin}/sites/${freshName('comm').replace(' ', '')}`;
    assert.equal(await site.exists(url), false);
    const made = await site.createCommunicationSite('Communication', 1033, false, url, 'd', '', undefined, undefined, upnOf('admin')) as unknown as { SiteStatus: number; SiteUrl: string };
    assert.deepEqual([made.SiteStatus, made.SiteUrl], [2, url]);
    assert.equal(await site.exists(url), true);
    await site.createCommunicationSiteFromProps({ Title: 'Other', Owner: upnOf('admin'), Url: `${url}x` });
    await world.as('admin', new URL(url).pathname).site.delete();
    assert.equal(await site.exists(url), false);
    const alias = freshName('team').replace(' ', '');
    const team = JSON.parse(await site.createModernTeamSite('Team', alias, true, 1033, '', '', [upnOf('admin')]) as unknown as string) as { SiteStatus: number };
    assert.equal(team.SiteStatus, 2);
    await site.createModernTeamSiteFromProps({ displayName: 'Team', alias: `${alias}x`, owners: [upnOf('admin')] });
    await site.update({ ShareByEmailEnabled: false } as never);
    await site.setSiteLogo({ relativeLogoUrl: `${siteUrl}/SiteAssets/logo.png`, type: SiteLogoType.WebLogo, aspect: SiteLogoAspect.Square });
    assert.match((await web.select('SiteLogoUrl')<{ SiteLogoUrl: string }>()).SiteLogoUrl, /logo\.png/);
  });

  it('make hubs', async () => {
    const hubUrl = `/sites/${freshName('hub').replace(' ', '')}`;
    const memberUrl = `${hubUrl}m`;
    for (const url of [hubUrl, memberUrl]) await site.createCommunicationSiteFromProps({ Title: url.slice(7), Owner: upnOf('admin'), Url: testOrigin + url });
    const [hub, member] = [world.as('admin', hubUrl), world.as('admin', memberUrl)];
    await hub.site.registerHubSite();
    const { Id } = await hub.site<{ Id: string }>();
    assert.ok((await world.sp.hubSites()).some(({ ID }) => ID === Id));
    const info = world.sp.hubSites.getById(Id);
    assert.equal((await info()).SiteUrl, testOrigin + hubUrl);
    assert.equal((await (await info.getSite())<{ Id: string }>()).Id, Id);
    await member.site.joinHubSite(Id);
    assert.equal((await member.web.hubSiteData()).name, hubUrl.slice(7));
    await member.web.syncHubSiteTheme();
    await member.site.joinHubSite(emptyGuid);
    await hub.site.unRegisterHubSite();
  });
});

describe('groups’ sites', () => {
  it('are made, described and deleted; Teams is not here', async () => {
    const manager = world.sp.groupSiteManager;
    const alias = freshName('group').replace(' ', '');
    assert.equal(await manager.canUserCreateGroup(), true);
    const made = await manager.createGroup('Group', alias, true, [upnOf('admin')], 'd', ['SPSiteLanguage:1033']);
    assert.equal(made.SiteStatus, 2);
    assert.equal((await manager.getSiteStatus(made.GroupId)).SiteUrl, made.SiteUrl);
    assert.equal((await manager.create(made.GroupId)).SiteUrl, made.SiteUrl);
    assert.ok(await manager.getGroupCreationContext());
    assert.ok(await manager.getGroupSiteConversionData());
    assert.match(await manager.getValidSiteUrlFromAlias(freshName('alias').replace(' ', '')), /\/sites\/alias/);
    assert.equal(typeof await manager.isTeamifyPromptHidden(made.SiteUrl), 'boolean');
    assert.ok(await manager.notebook(made.GroupId));
    assert.ok(await manager.getAllOrgLabels(0));
    await manager.clearCurrentUserTeamsCache();
    for (const answer of [manager.getCurrentUserJoinedTeams(false, false), manager.getCurrentUserSharedChannelMemberGroups(), manager.getCurrentUserTeamConnectedMemberGroups(), manager.getUserSharedChannelMemberGroups(upnOf('anna')), manager.getUserTeamConnectedMemberGroups(upnOf('anna'))]) {
      assert.ok(await answer);
    }
    const ofGroup = world.as('admin', new URL(made.SiteUrl).pathname).groupSiteManager;
    for (const refused of [
      ofGroup.ensureTeamForGroup(), ofGroup.ensureTeamForGroupEx(), manager.getTeamChannels(made.GroupId, false), manager.getTeamChannelsDirect(made.GroupId), manager.getTeamChannelsEx(made.GroupId),
      manager.getTeamChannelsWithSiteUrl(made.SiteUrl), manager.getTeamChannelFilesUrl(made.GroupId, '19:x'), manager.pinToTeam({ requestData: { tabData: [], groupId: made.GroupId, teamName: 'x' } } as never),
    ]) assert.ok([400, 403, 404].includes((await refusalOf(refused)).status));
    assert.equal(await manager.call('CanUserCreateGroup'), true);
    await manager.delete(made.SiteUrl);
    assert.equal(await site.exists(made.SiteUrl), false);
  });
});

describe('site scripts and designs', () => {
  const script = { $schema: 'schema.json', actions: [{ verb: 'createSPList', listName: 'From script', templateType: 100, subactions: [{ verb: 'setDescription', description: 'scripted' }, { verb: 'addSPField', fieldType: 'Text', displayName: 'Word', isRequired: false, addToDefaultView: true }] }], version: 1 };

  it('are kept, granted and applied', async () => {
    const scripts = world.sp.siteScripts;
    const designs = world.sp.siteDesigns;
    const made = await scripts.createSiteScript('Script', 'What it does', script);
    assert.ok((await scripts.getSiteScripts()).some(({ Id }) => Id === made.Id));
    assert.match((await scripts.getSiteScriptMetadata(made.Id)).Content as unknown as string, /createSPList/);
    assert.equal((await scripts.updateSiteScript({ Id: made.Id, Title: 'Better' } as never, script)).Title, 'Better');
    assert.match(JSON.stringify(await scripts.getSiteScriptFromList(`${testOrigin}${siteUrl}/Shared Documents`)), /createSPList/);
    const ofWeb = await scripts.getSiteScriptFromWeb(`${testOrigin}${siteUrl}`, { IncludeBranding: true, IncludeLinksToExportedItems: true, IncludeRegionalSettings: true, IncludeSiteExternalSharingCapability: true, IncludeTheme: true, IncludedLists: ['Shared Documents'] });
    assert.match(ofWeb.JSON, /"verb"/);
    assert.match((await web.getSiteScript({ IncludeBranding: false, IncludeLinksToExportedItems: false, IncludeRegionalSettings: true, IncludeSiteExternalSharingCapability: false, IncludeTheme: false, IncludedLists: ['Shared Documents'] })).JSON, /verb/);
    const ran = await scripts.executeSiteScriptAction(JSON.stringify({ verb: 'createSPList', listName: freshName('Run'), templateType: 100, subactions: [] }));
    assert.equal(Number(ran.Outcome), 0);

    const design = await designs.createSiteDesign({ Title: 'Design', WebTemplate: '68', SiteScriptIds: [made.Id], DesignType: 0 } as never);
    assert.ok((await designs.getSiteDesigns()).some(({ Id }) => Id === design.Id));
    assert.equal((await designs.updateSiteDesign({ Id: design.Id, Title: 'Design 2' })).Title, 'Design 2');
    assert.equal((await designs.getSiteDesignMetadata(design.Id)).Title, 'Design 2');
    await designs.grantSiteDesignRights(design.Id, [upnOf('anna')]);
    assert.equal((await designs.getSiteDesignRights(design.Id)).length, 1);
    await designs.revokeSiteDesignRights(design.Id, [upnOf('anna')]);
    assert.deepEqual(await designs.getSiteDesignRights(design.Id), []);

    const { url, web: sub } = await newWeb();
    await designs.applySiteDesign(design.Id, testOrigin + url);
    assert.equal((await sub.lists.getByTitle('From script')()).Description, 'scripted');
    assert.equal((await sub.lists.getByTitle('From script').fields.getByTitle('Word')()).TypeAsString, 'Text');
    const [run] = await designs.getSiteDesignRun(testOrigin + url, design.Id);
    assert.equal(run!.SiteDesignTitle, 'Design 2');
    assert.deepEqual((await designs.getSiteDesignRunStatus(testOrigin + url, run!.ID)).map(({ OutcomeText, OutcomeCode }) => [OutcomeCode, OutcomeText])[0]?.[0], 0);
    assert.equal((await sub.getSiteDesignRuns(design.Id)).length, 1);
    assert.ok((await sub.getSiteDesignRunStatus(run!.ID)).length > 0);
    const task = await designs.addSiteDesignTask(testOrigin + url, design.Id);
    assert.equal(task.SiteDesignID, design.Id);
    assert.ok((await designs.addSiteDesignTaskToCurrentWeb(design.Id)).ID);
    assert.ok((await sub.addSiteDesignTask(design.Id)).ID);
    const known = await designs.getSiteDesignTask(task.ID);
    assert.ok(known === null || known.ID === task.ID);
    await designs.deleteSiteDesign(design.Id);
    await scripts.deleteSiteScript(made.Id);
    assert.equal((await refusalOf(scripts.getSiteScriptMetadata(made.Id))).status, 400);
  });
});

describe('the app catalog', () => {
  const productId = '3d0f9b1c-6c1f-4f52-9d2b-0a9a2f3f7b11';
  const manifest = `<?xml version="1.0" encoding="utf-8"?><App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="probe" ProductID="${productId}" Version="1.0.0.0" SharePointMinVersion="16.0.0.0" IsClientSideSolution="true" SkipFeatureDeployment="true"><Properties><Title>Probe</Title><StartPage>/</StartPage></Properties><AppPrincipal><Internal /></AppPrincipal></App>`;

  it('takes, deploys, installs, upgrades and removes a package', async () => {
    const catalogWeb = await world.sp.getTenantAppCatalogWeb();
    const catalog = world.sp.tenantAppcatalog;
    const bytes = zipSync({ 'AppManifest.xml': strToU8(manifest), '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') });
    const added = await catalog.add('probe.sppkg', new Blob([bytes]), true) as { UniqueId: string };
    const listed = await catalog<{ ID: string; ProductId: string }[]>();
    assert.ok(listed.length > 0);
    const app = catalog.getAppById(productId);
    await app.deploy(true);
    assert.equal((await app<{ Deployed: boolean }>()).Deployed, true);
    await app.install();
    await app.upgrade().catch((error: { status: number }) => assert.equal(error.status, 400));
    await app.uninstall();
    await app.retract();
    await Web([catalogWeb, `${testOrigin}/sites/appcatalog`]).appcatalog.syncSolutionToTeams(productId);
    await app.remove();
    assert.ok(added.UniqueId);
    assert.ok(Array.isArray(await web.appcatalog()));
  });
});
