import {
  addSharingLink, inviteToLink, isAdmitted, membersOf, permission, principalById, removeSharingLinks, setLinkExpiration, sharingLinkByToken, sharingLinksOf, siteById, tokenOfLink,
  type Principal, type SharingLink, type Store,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument, SharePointError } from '../../model/errors';
import { complex, listOf, type Complex } from '../../model/values';
import { fileRef, type ListItem } from '../items/fieldValue';
import { demandRoom } from '../security/Secured';

/** SP.SharingLinkKind. */
export const linkKind = { direct: 1, organizationView: 2, organizationEdit: 3, anonymousView: 4, anonymousEdit: 5, flexible: 6 } as const;

/** What a caller wants of a link. */
export interface LinkAsked {
  /** SP.SharingLinkKind. */
  readonly kind: number;
  /** Of a flexible link: 0 anyone, 1 the organisation, 2 the recipients (also -1, the default). */
  readonly scope?: number;
  /** Of a flexible link, SP.Sharing.Role: 2 edits. */
  readonly role?: number;
  /** Anything that is not a future time is refused; absent: as it was, or never. */
  readonly expiration?: unknown;
  /** Who a link for certain people is for. */
  readonly recipients?: readonly Principal[];
}

const emptyGuid = '00000000-0000-0000-0000-000000000000';
const contributeRole = 2;
const audiences = { 0: 'anyone', 1: 'organization', 2: 'invited' } as const;

/** The link that an address is; undefined for one that is no link of this tenant, or no more. */
export function linkAt(url: string, { store, origin }: Pick<Context, 'store' | 'origin'>): SharingLink | undefined {
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
  const token = /^\/:[a-z]:\/(?:[^?#]*\/)?([\w-]{22})(?:[?#]|$)/.exec(path)?.[1];
  return token === undefined ? undefined : sharingLinkByToken(store, token);
}

/** Makes a link of a kind, or finds the one that the item has. @throws 400 for a kind that is none or a past expiration, 403 unless the caller may share the item so */
export function makeLink(entry: ListItem, asked: LinkAsked, context: Context): Complex {
  const { store, user } = context;
  const { kind } = asked;
  if (kind === linkKind.direct) return directLink(entry, context);
  if (!Number.isInteger(kind) || kind < linkKind.organizationView || kind > linkKind.flexible) throw badArgument('The parameter linkKind is not valid.');
  const expiration = expiry(asked.expiration, store);
  const { audience, edit } = meaning(asked);
  demandSharing(entry, context);
  demandAllowed(audience, entry, context);
  const { list, item } = entry;
  const { siteId } = context.webOf(list);
  const known = sharingLinksOf(store, item.guid).find((link) => link.kind === kind && link.audience === audience && link.edit === edit);
  if (!known) demandRoom(store, list.id);
  const link = known ?? addSharingLink(store, { webId: list.webId, listId: list.id, itemId: item.id }, { siteId, itemGuid: item.guid, kind, audience, edit, expiration: expiration ?? null, createdBy: user.id });
  if (expiration !== undefined) setLinkExpiration(store, link, expiration);
  if (audience === 'invited') inviteToLink(store, link, (asked.recipients ?? []).filter((each) => isAdmitted(each, siteId, store)));
  return linkInfo({ ...link, ...(expiration === undefined ? {} : { expiration }) }, entry, context);
}

/** Takes links away: those of a kind, or the one of an id. */
export function removeLinks(entry: ListItem, { kind, shareId }: { readonly kind: number; readonly shareId?: string | undefined }, context: Context): void {
  demandSharing(entry, context);
  const goes = (link: SharingLink): boolean => (shareId === undefined || shareId === emptyGuid ? link.kind === kind : link.shareId === shareId.toLowerCase());
  removeSharingLinks(context.store, sharingLinksOf(context.store, entry.item.guid).filter(goes));
}

export function linkInfos(entry: ListItem, context: Context): Complex[] {
  const { store } = context;
  return sharingLinksOf(store, entry.item.guid).map((link) => {
    const members = membersOf(store, link.groupId).map(sharingPrincipal);
    return complex('SP.Sharing.LinkInfo', { isInherited: false, linkDetails: linkInfo(link, entry, context), linkMembers: listOf('SP.Sharing.Principal', members), totalLinkMembersCount: members.length });
  });
}

/** Who manages the item's permissions shares it; who edits it, where the site lets its members share. */
function mayLink({ list, item }: ListItem, context: Context): boolean {
  const web = context.webOf(list);
  return context.can(permission.managePermissions, item, web.siteId) || (web.settings['MembersCanShare'] === true && context.can(permission.editListItems, item, web.siteId));
}

function demandSharing(entry: ListItem, context: Context): void {
  if (!mayLink(entry, context)) throw accessDenied();
}

/** @throws 403 for a kind of link that the site's settings turn off */
function demandAllowed(audience: SharingLink['audience'], { list }: ListItem, context: Context): void {
  const { settings } = siteById(context.store, context.webOf(list).siteId)!;
  const allowed = audience === 'organization'
    ? settings['DisableCompanyWideSharingLinks'] !== true
    : audience === 'invited' || (settings['ShareByEmailEnabled'] !== false && settings['ShareByLinkEnabled'] !== false);
  if (!allowed) throw new SharePointError(403, -2146233079, 'System.InvalidOperationException', 'Your organization\'s policies do not allow this kind of sharing link here.');
}

function meaning({ kind, scope = 2, role }: LinkAsked): Pick<SharingLink, 'audience' | 'edit'> {
  if (kind === linkKind.flexible) return { audience: audiences[scope as keyof typeof audiences] ?? 'invited', edit: role === contributeRole };
  const edit = kind === linkKind.organizationEdit || kind === linkKind.anonymousEdit;
  return { audience: kind <= linkKind.organizationEdit ? 'organization' : 'anyone', edit };
}

function expiry(given: unknown, store: Store): string | undefined {
  if (given === null || given === undefined || given === '') return undefined;
  const time = typeof given === 'string' ? Date.parse(given) : NaN;
  if (Number.isNaN(time) || time <= Date.parse(store.now())) throw badArgument('The expiration date of a sharing link must be in the future.');
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The address of the item itself: it opens what its reader may see anyway. */
function directLink(entry: ListItem, context: Context): Complex {
  const { list, item } = entry;
  const url = item.leaf === null ? `${list.rootUrl}/DispForm.aspx?ID=${item.id}` : fileRef(entry);
  return linkDetails({ shareId: emptyGuid, kind: linkKind.direct, audience: 'invited', edit: false, expiration: null, created: '', createdBy: 0 }, context.absolute(url), context);
}

/** The address in what `makeLink` answers. */
export const addressOfLink = ({ fields }: Complex): string => fields['Url'] as string;

/** SP.SharingScope of a link. */
export const scopeOf = ({ kind, audience }: Pick<SharingLink, 'kind' | 'audience'>): number => (kind === linkKind.direct ? -1 : { anyone: 0, organization: 1, invited: 2 }[audience]);

function linkInfo(link: SharingLink, { list, item }: ListItem, context: Context): Complex {
  const mark = item.kind === 1 ? ':f:' : /\.docx?$/i.test(item.leaf ?? '') ? ':w:' : /\.xlsx?$/i.test(item.leaf ?? '') ? ':x:' : /\.(txt|md|csv)$/i.test(item.leaf ?? '') ? ':t:' : ':u:';
  const site = context.webOf(list).url.replace(/^\/sites\//, 's/').replace(/^\//, '');
  return linkDetails(link, context.absolute(`/${mark}/${site}/${tokenOfLink(link)}?e=${link.shareId.slice(0, 6)}`), context);
}

function linkDetails({ shareId, kind, audience, edit, expiration, created, createdBy }: Omit<SharingLink, 'itemGuid' | 'siteId' | 'groupId'>, url: string, { store }: Context): Complex {
  const maker = createdBy === 0 ? undefined : principalById(store, createdBy);
  const by = maker ? sharingPrincipal(maker) : null;
  return complex('SP.SharingLinkInfo', {
    AllowsAnonymousAccess: audience === 'anyone', ApplicationId: null, BlocksDownload: false, Created: created, CreatedBy: by, Description: null, Embeddable: false, Expiration: expiration ?? '', HasExternalGuestInvitees: false,
    Invitations: listOf('SP.Sharing.LinkInvitation', []), IsActive: true, IsAddressBarLink: false, IsCreateOnlyLink: false, IsDefault: true, IsEditLink: edit,
    IsFormsLink: false, IsReviewLink: false, IsUnhealthy: false, LastModified: created, LastModifiedBy: by, LimitUseToApplication: false, LinkKind: kind, PasswordLastModified: '', PasswordLastModifiedBy: null,
    RedeemedUsers: listOf('SP.Sharing.LinkInvitation', []), RequiresPassword: false, RestrictedShareMembership: audience === 'invited' && kind !== linkKind.direct, Scope: scopeOf({ kind, audience }), ShareId: shareId, ShareTokenString: null,
    SharingLinkStatus: 2, TrackLinkUsers: false, Url: url,
  });
}

export function sharingPrincipal({ id, email, loginName, title, upn, kind }: Principal): Complex {
  return complex('SP.Sharing.Principal', {
    email, expiration: null, id, isActive: true, isExternal: false, jobTitle: null, loginName, name: title, principalType: kind === 'user' ? 1 : kind === 'securityGroup' ? 4 : 8, userId: null, userPrincipalName: upn,
  });
}
