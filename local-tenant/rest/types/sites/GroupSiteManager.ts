import {
  addGroup, addMember, associatedGroups, everyoneExceptExternal, newGuid, principalByLogin, siteById, siteByUrl, updateSite, webById, type Site,
} from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { entity, reads, value, writes, type Resource } from '../../model/types';
import { complex, listOf } from '../../model/values';
import { noSuchLogin } from '../security/errors';
import { mayCreateSites, provisionSite } from './provisionSite';
import { deleteSite, siteStatus } from './SiteManager';
import { teamsMethods } from './teams';
import { emptyGuid, pathOf } from './urls';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Portal.GroupSiteManager': null }
}

const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const portal = 'Microsoft.SharePoint.Portal';

/** Sites of Microsoft 365 groups. */
defineType('Microsoft.SharePoint.Portal.GroupSiteManager', {
  properties: {},
  methods: {
    CanUserCreateGroup: reads([], (_self, _args, context) => value(mayCreateSites(context))),
    CreateGroupEx: writes(['displayName', 'alias', 'isPublic', 'optionalParams'], (_self, args, context) => createGroup(args, args.object('optionalParams'), context)),
    CreateGroup: writes(['displayName', 'alias', 'isPublic', 'ownerPrincipalNames', 'description', 'creationOptions'], (_self, args, context) => createGroup(args, {
      Owners: args.array('ownerPrincipalNames'), Description: args.textOr('description', ''), CreationOptions: args.array('creationOptions'),
    }, context)),
    Create: writes(['groupId'], (_self, args, context) => statusOf(args.text('groupId'), context)),
    GetSiteStatus: reads(['groupId'], (_self, args, context) => statusOf(args.text('groupId'), context)),
    Delete: writes(['siteUrl'], (_self, args, context) => deleteSite(siteByUrl(context.store, pathOf(args.text('siteUrl'), context)), context)),
    GetAllOrgLabels: reads(['pageNumber'], () => value(complex(`${portal}.OrgLabelsContextList`, { IsLastPage: true, Labels: listOf(`${portal}.OrgLabelsContext`, []) }))),
    GetGroupCreationContext: reads([], (_self, _args, context) => value(complex(`${portal}.GroupCreationContext`, {
      DataClassificationOptions: listOf('Edm.String', []), DefaultClassification: '', ExternalInvitationEnabled: false,
      PreferredLanguage: context.web.lcid, RequireSecondaryContact: false, ShowSelfServiceSiteCreation: mayCreateSites(context),
      SitePath: '/sites/', UsageGuidelineUrl: '',
    }))),
    GetGroupSiteConversionData: reads([], () => value(complex(`${portal}.GroupSiteConversionInfo`, {
      GroupType: 0, IsGroupifyDisabled: true, IsRegionRestricted: false, IsWrongPdl: false,
      SuggestedMembers: listOf('Edm.String', []), SuggestedOwners: listOf('Edm.String', []), UnsuggestablePrincipals: listOf('Edm.String', []),
    }))),
    GetValidSiteUrlFromAlias: reads(['alias', 'managedPath', 'isTeamSite'], (_self, args, context) => value(freeUrl(args, context))),
    Notebook: reads(['groupId'], (_self, args, context) => {
      const site = siteOfGroup(args.text('groupId'), context);
      if (!site) throw badArgument('The group has no site.');
      return value(context.absolute(`${site.url}/SiteAssets/${site.url.slice(site.url.lastIndexOf('/') + 1)} Notebook`));
    }),
    ...teamsMethods,
    IsTeamifyPromptHidden: reads(['siteUrl'], () => value(true)),
  },
});

const manager = (): Resource => entity('Microsoft.SharePoint.Portal.GroupSiteManager', null);
extendType('Root', { navigations: { GroupSiteManager: manager, 'Microsoft.SharePoint.Portal.GroupSiteManager': manager } });

function createGroup(args: Args, optional: Readonly<Record<string, unknown>>, context: Context): Resource {
  if (!mayCreateSites(context)) throw accessDenied();
  const { store } = context;
  const alias = args.text('alias');
  if (!/^[\w.-]{1,64}$/.test(alias)) throw badArgument('The alias contains invalid characters.');
  const url = `/sites/${alias}`;
  if (siteByUrl(store, url)) return info({ status: siteStatus.error, message: 'A site with this URL already exists.' });
  const owners = (Array.isArray(optional['Owners']) ? optional['Owners'] : []).map((login) => {
    const owner = principalByLogin(store, String(login));
    if (!owner) throw noSuchLogin(String(login));
    return owner.id;
  });
  const creationOptions = (Array.isArray(optional['CreationOptions']) ? optional['CreationOptions'] : []).map(String);
  const option = (name: string): string | undefined => creationOptions.find((each) => each.startsWith(`${name}:`))?.slice(name.length + 1);
  const lcid = Number(option('SPSiteLanguage') ?? 0);
  const hub = option('HubSiteId');
  return store.transaction(() => {
    const groupId = newGuid();
    const site = provisionSite({
      url, title: args.text('displayName'), template: 'GROUP#0', description: textOr(optional['Description']),
      ...(lcid > 0 ? { lcid } : {}), ...(hub && isGuid.test(hub) && hub !== emptyGuid ? { hubSiteId: hub } : {}),
      settings: { groupId, Classification: textOr(optional['Classification']) },
    }, context);
    const groups = associatedGroups(webById(store, site.rootWebId)!);
    if (groups.members !== null) addMember(store, groups.members, addGroup(store, args.text('displayName'), `${alias}@gov.example`));
    if (groups.owners !== null) addMember(store, groups.owners, ...owners);
    if (args.boolean('isPublic') && groups.members !== null) addMember(store, groups.members, everyoneExceptExternal(store));
    updateSite(store, site.id, { groupId });
    return info({ status: siteStatus.ready, site, groupId }, context);
  });
}

function statusOf(groupId: string, context: Context): Resource {
  const site = siteOfGroup(groupId, context);
  return site ? info({ status: siteStatus.ready, site, groupId }, context) : info({ status: siteStatus.notFound, groupId });
}

function siteOfGroup(groupId: string, { store }: Context): Site | undefined {
  const row = store.get<{ id: string }>("SELECT id FROM site WHERE json_extract(data, '$.groupId') = ?", groupId.toLowerCase());
  return row && siteById(store, row.id);
}

function info({ status, site, groupId, message }: { status: number; site?: Site; groupId?: string; message?: string }, context?: Context): Resource {
  return value(complex(`${portal}.GroupSiteInfo`, {
    DocumentsUrl: site && context ? context.absolute(`${site.url}/Shared Documents`) : null,
    ErrorMessage: message ?? null,
    GroupId: groupId ?? emptyGuid,
    SiteStatus: status,
    SiteUrl: site && context ? context.absolute(site.url) : null,
  }));
}

/** The URL that a site of this alias would get: a number is added when it is taken. */
function freeUrl(args: Args, context: Context): string {
  const path = (args.textOr('managedPath', null) ?? '/sites/').replace(/\/*$/, '/').replace(/^\/*/, '/');
  const alias = args.text('alias').replace(/[^\w.-]/g, '');
  for (let number = 1; ; number += 1) {
    const url = `${path}${alias}${number === 1 ? '' : number}`;
    if (!siteByUrl(context.store, url)) return context.absolute(url);
  }
}
