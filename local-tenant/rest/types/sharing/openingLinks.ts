import { itemByGuid, itemById, listById, openSharingLink, webById, type SharingLink } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument } from '../../model/errors';
import { extendType } from '../../model/registry';
import { entity, nothing, reads, value, writes, type Resource } from '../../model/types';
import { complex } from '../../model/values';
import { fileNotFound } from '../files/errors';
import { fileById, folderById } from '../files/locate';
import type { ListItem } from '../items/fieldValue';
import { addressOfLink, linkAt, linkKind, makeLink, removeLinks, scopeOf } from './links';
import { shareableAt } from './shareable';

const objectType = { file: 1, folder: 2 } as const;
/** What links of this tenant never are. */
const absent = [
  'BlocksDownload', 'Embeddable', 'HasExternalGuestInvitees', 'IsAddressBarLink', 'IsCreateOnlyLink', 'IsFormsLink', 'IsMainLink', 'IsManageListLink', 'IsOriginatedFromSharingFlow', 'IsReviewLink', 'RequiresPassword',
  'RestrictToExistingRelationships', 'TrackLinkUsers',
];

/** What a link leads to: by its address alone it may be read by whom it lets in, and opening it ("ensureAccess") lets them stay. */
extendType('SP.Web', {
  methods: {
    GetFileByGuestUrl: reads(['guestUrl'], (_web, args, context) => fileOf(linked(args.text('guestUrl'), context), context)),
    GetFileByGuestUrlEnsureAccess: reads(['guestUrl', 'ensureAccess'], (_web, args, context) => fileOf(opened(args, args.boolean('ensureAccess'), context), context)),
    GetFileByGuestUrlExtended: reads(['guestUrl', 'requestSettings'], (_web, args, context) => fileOf(opened(args, args.object('requestSettings')['ensureAccess'] === true, context), context)),
    GetFolderByGuestUrl: reads(['guestUrl', 'ensureAccess'], (_web, args, context) => folderOf(opened(args, args.boolean('ensureAccess'), context), context)),
    GetFolderByGuestUrlExtended: reads(['guestUrl', 'requestSettings'], (_web, args, context) => folderOf(opened(args, args.object('requestSettings')['ensureAccess'] === true, context), context)),
    GetSharingLinkData: reads(['linkUrl'], (_web, args, context) => {
      const { link, entry } = linked(args.text('linkUrl'), context);
      const no = Object.fromEntries(absent.map((name) => [name, false]));
      return value(complex('SP.SharingLinkData', {
        ...no, Description: null, Expiration: link.expiration ?? '', IsAnonymous: link.audience === 'anyone', IsSharingLink: true, IsWritable: link.edit, LinkKind: link.kind,
        LinkScope: scopeOf(link), ObjectType: entry.item.kind === 1 ? objectType.folder : objectType.file, ObjectUniqueId: entry.item.guid, RestrictedShareMembership: link.audience === 'invited', ShareId: link.shareId,
      }));
    }),
  },
});

/** The older calls, by the address of what is shared. */
extendType('Root', {
  methods: {
    'SP.Web.CreateOrganizationSharingLink': writes(['url', 'isEditLink'], (_root, args, context) => value(addressOfNew(args, args.boolean('isEditLink') ? linkKind.organizationEdit : linkKind.organizationView, context))),
    'SP.Web.DestroyOrganizationSharingLink': writes(['url', 'isEditLink', 'removeAssociatedSharingLinkGroup'], (_root, args, context) => {
      removeLinks(entryAt(args.text('url'), context), { kind: args.boolean('isEditLink') ? linkKind.organizationEdit : linkKind.organizationView }, context);
      return nothing;
    }),
    'SP.Web.CreateAnonymousLink': writes(['url', 'isEditLink'], (_root, args, context) => value(addressOfNew(args, args.boolean('isEditLink') ? linkKind.anonymousEdit : linkKind.anonymousView, context))),
    'SP.Web.CreateAnonymousLinkWithExpiration': writes(['url', 'isEditLink', 'expirationString'], (_root, args, context) =>
      value(addressOfNew(args, args.boolean('isEditLink') ? linkKind.anonymousEdit : linkKind.anonymousView, context, args.text('expirationString')))),
    'SP.Web.DeleteAnonymousLinkForObject': writes(['url', 'isEditLink', 'removeAssociatedSharingLinkGroup'], (_root, args, context) => {
      removeLinks(entryAt(args.text('url'), context), { kind: args.boolean('isEditLink') ? linkKind.anonymousEdit : linkKind.anonymousView }, context);
      return nothing;
    }),
    'SP.Web.GetSharingLinkKind': reads(['fileUrl'], (_root, args, context) => value(linkAt(args.text('fileUrl'), context)?.kind ?? (shareableAt(args.text('fileUrl'), context), linkKind.direct))),
  },
});

interface Linked {
  readonly link: SharingLink;
  readonly entry: ListItem;
}

/** @throws 404 when the address is no link that shares something */
export function linked(url: string, context: Context): Linked {
  const link = linkAt(url, context);
  const item = link && itemByGuid(context.store, link.itemGuid);
  const list = item && listById(context.store, item.listId);
  if (!link || !item || !list) throw fileNotFound();
  return { link, entry: { list, item } };
}

/** @throws 403 when the link does not let the caller in */
function opened(args: Args, stays: boolean, context: Context): Linked {
  const found = linked(args.text('guestUrl'), context);
  if (stays && !context.store.transaction(() => openSharingLink(context.store, found.link, context.user, found.entry.item.scopeId))) throw accessDenied();
  return found;
}

const fileOf = ({ entry }: Linked, context: Context): Resource => entity('SP.File', fileById(entry.item.guid, context.inWeb(webById(context.store, entry.list.webId)!)));
const folderOf = ({ entry }: Linked, context: Context): Resource => entity('SP.Folder', folderById(entry.item.guid, context.inWeb(webById(context.store, entry.list.webId)!)));

function addressOfNew(args: Args, kind: number, context: Context, expiration?: string): string {
  return addressOfLink(makeLink(entryAt(args.text('url'), context), { kind, expiration }, context));
}

/** @throws 400 when nothing is there that a link can share */
function entryAt(url: string, context: Context): ListItem {
  const { listId, itemId } = shareableAt(url, context).secured.securable;
  const list = listId === undefined ? undefined : listById(context.store, listId);
  const item = list && itemId !== undefined ? itemById(context.store, list.id, itemId) : undefined;
  if (!list || !item) throw badArgument(`Invalid URL: ${url}`);
  return { list, item };
}
