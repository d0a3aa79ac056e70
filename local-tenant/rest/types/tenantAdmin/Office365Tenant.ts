import { guestsOf, siteByUrl, siteUsersOf, updateWeb, webById, type Principal, type Web } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, value, writes } from '../../model/types';
import { settingChanges } from '../settings';
import { pathOrNothing } from '../sites/urls';
import { contentNetworkMethods } from './contentNetwork';
import { changeTenantSettings, demandTenantAdmin, settingProperties, tenantSettings } from './tenantSettings';

const name = 'Microsoft.Online.SharePoint.TenantManagement.Office365Tenant';
const results = 'Microsoft.Online.SharePoint.TenantManagement.GetExternalUsersResults';
const externalUser = 'Microsoft.Online.SharePoint.TenantManagement.ExternalUser';

/** A page of the guests that the tenant knows. */
interface Guests {
  readonly all: readonly Principal[];
  readonly position: number;
  readonly size: number;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { [name]: null; [results]: Guests; [externalUser]: Principal }
  interface CollectionParents { ExternalUsers: Guests }
}

/** The tenant as its administrators set it up: settings, the content network, guests. */
defineType(name, {
  id: () => name,
  properties: settingProperties,
  methods: {
    ...contentNetworkMethods,
    GetExternalUsers: reads(['position', 'pageSize', 'filter', 'sortOrder'], (_tenant, args, context) => {
      demandTenantAdmin(context);
      return entity(results, guestsIn(guestsOf(context.store), args));
    }),
    GetExternalUsersForSite: reads(['siteUrl', 'position', 'pageSize', 'filter', 'sortOrder'], (_tenant, args, context) => {
      demandTenantAdmin(context);
      return entity(results, guestsIn(siteUsersOf(context.store, rootWebAt(args, context).siteId), args));
    }),
    DisableSharingForNonOwnersOfSite: writes(['siteUrl'], (_tenant, args, context) => {
      demandTenantAdmin(context);
      updateWeb(context.store, rootWebAt(args, context).id, { settings: { MembersCanShare: false } });
      return nothing;
    }),
    IsSharingDisabledForNonOwnersOfSite: reads(['siteUrl'], (_tenant, args, context) => {
      demandTenantAdmin(context);
      return value(rootWebAt(args, context).settings['MembersCanShare'] !== true);
    }),
  },
  update(_tenant, changes, context) {
    demandTenantAdmin(context);
    changeTenantSettings(settingChanges(name, Object.keys(tenantSettings), changes), context.store);
  },
});

defineType(results, {
  properties: { TotalUserCount: ({ all }) => all.length, UserCollectionPosition: ({ all, position, size }) => (position + size < all.length ? position + size : -1) },
  navigations: { ExternalUserCollection: (guests) => collection('ExternalUsers', guests) },
});

defineCollection('ExternalUsers', { of: externalUser, all: ({ all, position, size }) => all.slice(position, position + size) });

defineType(externalUser, {
  properties: {
    AcceptedAs: ({ email }) => email, DisplayName: ({ title }) => title, InvitedAs: ({ email }) => email, InvitedBy: null, IsCrossTenant: false,
    LoginName: ({ loginName }) => loginName, UniqueId: ({ id }) => String(id), UserId: ({ id }) => id, WhenCreated: '2026-01-01T00:00:00Z',
  },
});

extendType('Root', {
  navigations: {
    [name]: (_root, context) => {
      demandTenantAdmin(context);
      return entity(name, null);
    },
  },
});

function guestsIn(people: readonly Principal[], args: Args): Guests {
  const filter = args.textOr('filter', '').toLowerCase();
  const found = people.filter(({ guest, title, email }) => guest && (title.toLowerCase().includes(filter) || email.toLowerCase().includes(filter)));
  const order = args.textOr('sortOrder', '0') === '1' ? -1 : 1;
  return { all: found.sort((a, b) => order * a.title.localeCompare(b.title, 'fi')), position: Math.max(Number(args.textOr('position', '0')) || 0, 0), size: Math.min(Number(args.textOr('pageSize', '1')) || 1, 50) };
}

/** @throws 400 when there is no such site */
export function rootWebAt(args: Args, context: Context, parameter = 'siteUrl'): Web {
  const path = pathOrNothing(args.text(parameter), context);
  const site = path === undefined ? undefined : siteByUrl(context.store, path);
  if (!site) throw badArgument(`Cannot get site ${args.text(parameter).slice(0, 200)}.`);
  return webById(context.store, site.rootWebId)!;
}
