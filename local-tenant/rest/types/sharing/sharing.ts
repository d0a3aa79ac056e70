import type { Principal } from '../../../store/index';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { collection, entity, reads, value, writes } from '../../model/types';
import { complex, listOf, type Complex } from '../../model/values';
import { linkKind, makeLink } from './links';
import { peopleIn, share, shareableAt, shareableItem, unshare, type Shareable, type SharingResult } from './shareable';
import { mayShare, sharedItem } from './SharingInformation';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.SharingResult': SharingResult; 'SP.ObjectSharingSettings': Shareable }
  interface CollectionParents { SharedWithUsers: readonly Principal[]; SharedWithGroups: null }
}

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

extendType('SP.ListItem', {
  methods: {
    ShareLink: writes(['request'], (entry, args, context) => {
      const request = args.object('request');
      const settings = (request['settings'] ?? {}) as Readonly<Partial<Record<'linkKind' | 'expiration' | 'scope' | 'role', unknown>>>;
      const asked = {
        kind: Number(settings.linkKind ?? request['linkKind'] ?? linkKind.direct), expiration: settings.expiration ?? request['expiration'],
        ...(settings.scope === undefined ? {} : { scope: Number(settings.scope) }), ...(settings.role === undefined ? {} : { role: Number(settings.role) }),
        recipients: peopleIn(textOr(request['peoplePickerInput']), context),
      };
      return value(complex('SP.Sharing.ShareLinkResponse', { sharingLinkInfo: makeLink(entry, asked, context) }));
    }),
    GetSharingInformation: reads(['request'], (entry, _args, context) => entity('SP.Sharing.SharingInformation', sharedItem(entry, context))),
    GetObjectSharingSettings: reads(['useSimplifiedRoles'], (entry, _args, context) => entity('SP.ObjectSharingSettings', shareableItem(entry, context))),
    ShareObject: writes(['peoplePickerInput', 'roleValue', 'propagateAcl', 'sendEmail', 'includeAnonymousLinkInEmail', 'emailSubject', 'emailBody', 'useSimplifiedRoles'], (entry, args, context) =>
      entity('SP.SharingResult', share(shareableItem(entry, context), args.text('peoplePickerInput'), args.text('roleValue'), context))),
    UnshareObject: writes([], (entry, _args, context) => entity('SP.SharingResult', unshare(shareableItem(entry, context), context))),
  },
});

extendType('SP.Web', {
  methods: { UnshareObject: writes(['url'], (_web, args, context) => entity('SP.SharingResult', unshare(shareableAt(args.text('url'), context), context))) },
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

function sharedUser({ title, email, loginName }: Principal): Complex {
  return complex('SP.Sharing.UserSharingResult', { DisplayName: title, Email: email, IsUserKnown: true, Message: null, Status: true, User: loginName });
}
