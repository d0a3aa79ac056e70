import { getSetting, newGuid, permission, principalById, setSetting, type Principal, type Store } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { complex, listOf, type Complex } from '../../model/values';
import { fileRef, type ListItem } from '../items/fieldValue';

/** SP.SharingLinkKind. */
export const linkKind = { direct: 1, organizationView: 2, organizationEdit: 3, anonymousView: 4, anonymousEdit: 5, flexible: 6 } as const;

/** A link that somebody made to share an item with the organisation, or with whoever has it. */
interface SharingLink {
  readonly shareId: string;
  readonly itemGuid: string;
  readonly kind: number;
  /** UTC; null: it does not expire. */
  readonly expiration: string | null;
  readonly created: string;
  readonly createdBy: number;
}

const key = 'sharingLinks';
const emptyGuid = '00000000-0000-0000-0000-000000000000';
const all = (store: Store): readonly SharingLink[] => getSetting<SharingLink[]>(store, key) ?? [];

/** An item's links that have not expired. */
export function linksOf({ item }: ListItem, store: Store): SharingLink[] {
  return all(store).filter(({ itemGuid, expiration }) => itemGuid === item.guid && (expiration === null || expiration > store.now()));
}

/** The item that a link's address leads to; null for an address that is no link of this tenant. */
export function itemOfLink(url: string, { store, origin }: Context): string | null {
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
  const token = /^\/:[a-z]:\/(?:[^?#]*\/)?([\w-]{22})(?:[?#]|$)/.exec(path)?.[1];
  const link = token === undefined ? undefined : all(store).find(({ shareId, expiration }) => tokenOf(shareId) === token && (expiration === null || expiration > store.now()));
  return link?.itemGuid ?? null;
}

/** Makes a link of a kind, or finds the one that the item has. @throws 400 for a kind that is none or a past expiration, 403 unless the caller manages the item's permissions */
export function makeLink(entry: ListItem, kind: number, expiration: unknown, context: Context): Complex {
  const { store, user } = context;
  if (kind === linkKind.direct) return directLink(entry, context);
  if (!Number.isInteger(kind) || kind < linkKind.organizationView || kind > linkKind.flexible) throw badArgument('The parameter linkKind is not valid.');
  demandSharing(entry, context);
  const known = linksOf(entry, store).find((link) => link.kind === kind);
  const link: SharingLink = { ...(known ?? { shareId: newGuid(), itemGuid: entry.item.guid, kind, created: store.now(), createdBy: user.id }), expiration: expiry(expiration, store) ?? known?.expiration ?? null };
  setSetting(store, key, [...all(store).filter(({ shareId }) => shareId !== link.shareId), link]);
  return linkInfo(link, entry, context);
}

/** Takes links away: those of a kind, or the one of an id. */
export function removeLinks(entry: ListItem, { kind, shareId }: { readonly kind: number; readonly shareId?: string | undefined }, context: Context): void {
  demandSharing(entry, context);
  const goes = (link: SharingLink): boolean => link.itemGuid === entry.item.guid && (shareId === undefined || shareId === emptyGuid ? link.kind === kind : link.shareId === shareId.toLowerCase());
  setSetting(context.store, key, all(context.store).filter((link) => !goes(link)));
}

export function linkInfos(entry: ListItem, context: Context): Complex[] {
  return linksOf(entry, context.store).map((link) => linkInfo(link, entry, context));
}

function demandSharing({ list, item }: ListItem, context: Context): void {
  context.demand(permission.editListItems, item, context.webOf(list).siteId);
}

function expiry(given: unknown, store: Store): string | undefined {
  if (given === null || given === undefined || given === '') return undefined;
  const time = typeof given === 'string' ? Date.parse(given) : NaN;
  if (Number.isNaN(time) || time <= Date.parse(store.now())) throw badArgument('The expiration date of a sharing link must be in the future.');
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The address of the item itself: it opens what its reader may see anyway. */
export function directLink(entry: ListItem, context: Context): Complex {
  const { list, item } = entry;
  const url = item.leaf === null ? `${list.rootUrl}/DispForm.aspx?ID=${item.id}` : fileRef(entry);
  return linkDetails({ shareId: emptyGuid, kind: linkKind.direct, expiration: null, created: '', createdBy: 0 }, context.absolute(url), context);
}

function linkInfo(link: SharingLink, { list, item }: ListItem, context: Context): Complex {
  const mark = item.kind === 1 ? ':f:' : /\.docx?$/i.test(item.leaf ?? '') ? ':w:' : /\.xlsx?$/i.test(item.leaf ?? '') ? ':x:' : /\.(txt|md|csv)$/i.test(item.leaf ?? '') ? ':t:' : ':u:';
  const site = context.webOf(list).url.replace(/^\/sites\//, 's/').replace(/^\//, '');
  return linkDetails(link, context.absolute(`/${mark}/${site}/${tokenOf(link.shareId)}?e=${link.shareId.slice(0, 6)}`), context);
}

const tokenOf = (shareId: string): string => Buffer.from(shareId.replaceAll('-', ''), 'hex').toString('base64url');

function linkDetails({ shareId, kind, expiration, created, createdBy }: Omit<SharingLink, 'itemGuid'>, url: string, { store }: Context): Complex {
  const anonymous = kind === linkKind.anonymousView || kind === linkKind.anonymousEdit;
  const maker = createdBy === 0 ? undefined : principalById(store, createdBy);
  const by = maker ? sharingPrincipal(maker) : null;
  return complex('SP.SharingLinkInfo', {
    AllowsAnonymousAccess: anonymous, ApplicationId: null, BlocksDownload: false, Created: created, CreatedBy: by, Description: null, Embeddable: false, Expiration: expiration ?? '', HasExternalGuestInvitees: false,
    Invitations: listOf('SP.Sharing.LinkInvitation', []), IsActive: true, IsAddressBarLink: false, IsCreateOnlyLink: false, IsDefault: true, IsEditLink: kind === linkKind.organizationEdit || kind === linkKind.anonymousEdit,
    IsFormsLink: false, IsReviewLink: false, IsUnhealthy: false, LastModified: created, LastModifiedBy: by, LimitUseToApplication: false, LinkKind: kind, PasswordLastModified: '', PasswordLastModifiedBy: null,
    RedeemedUsers: listOf('SP.Sharing.LinkInvitation', []), RequiresPassword: false, RestrictedShareMembership: false, Scope: kind === linkKind.direct ? -1 : anonymous ? 0 : 1, ShareId: shareId, ShareTokenString: null,
    SharingLinkStatus: 2, TrackLinkUsers: false, Url: url,
  });
}

export function sharingPrincipal({ id, email, loginName, title, upn, kind }: Principal): Complex {
  return complex('SP.Sharing.Principal', {
    email, expiration: null, id, isActive: true, isExternal: false, jobTitle: null, loginName, name: title, principalType: kind === 'user' ? 1 : kind === 'securityGroup' ? 4 : 8, userId: null, userPrincipalName: upn,
  });
}
