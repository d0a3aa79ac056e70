import { hasUniqueScope, permission, type Principal } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, notImplemented } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { collection, entity, reads, value, writes } from '../../model/types';
import { complex, listOf, type Complex } from '../../model/values';
import { fileRef, type ListItem } from '../items/fieldValue';
import { scopeIdOf } from '../security/Secured';
import { share, shareableAt, unshare, type Shareable, type SharingResult } from './shareable';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.SharingResult': SharingResult; 'SP.ObjectSharingSettings': Shareable; 'SP.Sharing.SharingInformation': Shareable }
  interface CollectionParents { SharedWithUsers: readonly Principal[]; SharedWithGroups: null }
}

const directLink = 1;

defineType('SP.SharingResult', {
  properties: {
    ErrorMessage: ({ status }) => (status === 0 ? null : 'The users could not be resolved.'),
    IconUrl: '/_layouts/15/images/icgen.gif',
    InvitedUsers: null,
    Name: ({ target }) => target.name,
    PermissionsPageRelativeUrl: ({ target }) => `/_layouts/15/user.aspx?obj=${encodeURIComponent(target.url)}`,
    StatusCode: ({ status }) => status,
    UniquelyPermissionedUsers: ({ users }) => listOf('SP.Sharing.UserSharingResult', users.map(sharedUser)),
    Url: ({ target }, context) => context.absolute(target.url),
    UsersAddedToGroup: listOf('SP.Sharing.UserSharingResult', []),
  },
  navigations: {
    GroupsSharedWith: () => collection('SharedWithGroups', null),
    GroupUsersAddedTo: () => ({ kind: 'nothing' }),
    UsersWithAccessRequests: () => collection('SharedWithUsers', []),
  },
});
defineCollection('SharedWithUsers', { of: 'SP.User', all: (users) => users });
defineCollection('SharedWithGroups', { of: 'SP.Group', all: () => [] });

defineType('SP.ObjectSharingSettings', {
  properties: {
    BlockPeoplePickerAndSharing: false,
    CanCurrentUserShareExternally: false,
    CanCurrentUserShareInternally: mayShare,
    CanSendEmail: false,
    CanSendLink: true,
    IsGuestUser: (_target, { user }) => user.guest,
    IsUserSiteAdmin: ({ secured }, { rights }) => rights.isSiteAdmin(secured.siteId),
    ItemName: ({ name }) => name,
    ItemUrl: ({ url }, context) => context.absolute(url),
    ShareByEmailEnabled: false,
    ShowExternalSharingWarning: false,
    WebUrl: (_target, context) => context.absolute(context.web.url),
  },
});

defineType('SP.Sharing.SharingInformation', {
  properties: {
    canAddExternalPrincipal: false,
    canAddInternalPrincipal: mayShare,
    canSendEmail: false,
    defaultLinkKind: directLink,
    directUrl: ({ url }, context) => context.absolute(url),
    displayName: ({ name }) => name,
    hasUniquePermissions: ({ secured }, { store }) => hasUniqueScope(store, secured.securable),
    itemUrl: ({ url }, context) => context.absolute(url),
    showExternalSharingWarning: false,
    siteId: ({ secured }) => secured.siteId,
    webUrl: (_target, context) => context.absolute(context.web.url),
  },
});

extendType('SP.ListItem', {
  methods: {
    ShareLink: writes(['request'], (entry, args, context) => {
      const request = args.object('request');
      const kind = Number((request['settings'] as { linkKind?: unknown } | null | undefined)?.linkKind ?? request['linkKind'] ?? directLink);
      if (!Number.isInteger(kind)) throw badArgument('The parameter request is not valid.');
      if (kind !== directLink) throw notImplemented('sharing links that open what one has no rights to; only direct links are given');
      return value(complex('SP.Sharing.ShareLinkResponse', { sharingLinkInfo: linkInfo(shareableItem(entry, context), context) }));
    }),
    GetSharingInformation: reads(['request'], (entry, _args, context) => entity('SP.Sharing.SharingInformation', shareableItem(entry, context))),
    GetObjectSharingSettings: reads(['useSimplifiedRoles'], (entry, _args, context) => entity('SP.ObjectSharingSettings', shareableItem(entry, context))),
    ShareObject: writes(['peoplePickerInput', 'roleValue', 'propagateAcl', 'sendEmail', 'includeAnonymousLinkInEmail', 'emailSubject', 'emailBody', 'useSimplifiedRoles'], (entry, args, context) =>
      entity('SP.SharingResult', share(shareableItem(entry, context), args.text('peoplePickerInput'), args.text('roleValue'), context))),
    UnshareObject: writes([], (entry, _args, context) => entity('SP.SharingResult', unshare(shareableItem(entry, context), context))),
  },
});

extendType('Root', {
  methods: {
    'SP.Web.ShareObject': writes(
      ['url', 'peoplePickerInput', 'roleValue', 'groupId', 'propagateAcl', 'sendEmail', 'includeAnonymousLinkInEmail', 'emailSubject', 'emailBody', 'useSimplifiedRoles'],
      (_root, args, context) => entity('SP.SharingResult', share(shareableAt(args.text('url'), context), args.text('peoplePickerInput'), args.text('roleValue'), context)),
    ),
    'SP.Web.UnshareObject': writes(['url'], (_root, args, context) => entity('SP.SharingResult', unshare(shareableAt(args.text('url'), context), context))),
    'SP.Web.GetObjectSharingSettings': reads(['objectUrl', 'groupId', 'useSimplifiedRoles'], (_root, args, context) =>
      entity('SP.ObjectSharingSettings', shareableAt(args.text('objectUrl'), context))),
  },
});

function shareableItem(entry: ListItem, context: Context): Shareable {
  const { list, item } = entry;
  return {
    secured: { securable: { webId: list.webId, listId: list.id, itemId: item.id }, siteId: context.webOf(list).siteId },
    name: item.leaf ?? textOr(item.data['Title']),
    url: item.leaf === null ? `${list.rootUrl}/DispForm.aspx?ID=${item.id}` : fileRef(entry),
  };
}

function mayShare({ secured }: Shareable, context: Context): boolean {
  return context.can(permission.managePermissions, { scopeId: scopeIdOf(context.store, secured.securable) }, secured.siteId);
}

function sharedUser({ title, email, loginName }: Principal): Complex {
  return complex('SP.Sharing.UserSharingResult', { DisplayName: title, Email: email, IsUserKnown: true, Message: null, Status: true, User: loginName });
}

function linkInfo({ url }: Shareable, context: Context): Complex {
  return complex('SP.SharingLinkInfo', {
    AllowsAnonymousAccess: false, Expiration: '', IsActive: true, IsEditLink: false, LinkKind: directLink, ShareId: '00000000-0000-0000-0000-000000000000',
    Url: context.absolute(url),
  });
}
