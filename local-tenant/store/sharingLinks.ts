import { permission, role } from './permissions';
import { addMember, addSiteGroup, addSiteUser, membersOf, newGuid, type Principal } from './principals';
import { rightsOf } from './rights';
import { assignRole } from './roleAssignments';
import { breakInheritance, type Securable } from './scopes';
import { isAdmitted, removeSiteGroup } from './siteUsers';
import { toIso, type Store } from './Store';

/**
 * A link that shares an item. As in SharePoint it is a group of the site ("SharingLinks.{item}.{kind}.{link}") with a role on
 * the item: who opens the link joins the group, and who takes the link away takes the group with it.
 */
export interface SharingLink {
  readonly shareId: string;
  readonly siteId: string;
  readonly itemGuid: string;
  readonly groupId: number;
  /** SP.SharingLinkKind. */
  readonly kind: number;
  /** Who may open it. */
  readonly audience: 'anyone' | 'organization' | 'invited';
  readonly edit: boolean;
  /** UTC; null: it does not expire. */
  readonly expiration: string | null;
  readonly created: string;
  readonly createdBy: number;
}

type NewLink = Pick<SharingLink, 'siteId' | 'itemGuid' | 'kind' | 'audience' | 'edit' | 'expiration' | 'createdBy'>;

interface LinkRow {
  id: string; site_id: string; item_guid: string; group_id: number; kind: number; audience: SharingLink['audience']; edit: number;
  expiration: string | null; created: string; created_by: number;
}

/** By SP.SharingLinkKind, as the groups' names have it. */
const kindNames: Readonly<Record<number, string>> = { 2: 'OrganizationView', 3: 'OrganizationEdit', 4: 'AnonymousView', 5: 'AnonymousEdit', 6: 'Flexible' };

/** Makes a link: the item gets permissions of its own, with those that it had and the link's group. */
export function addSharingLink(store: Store, securable: Required<Securable>, link: NewLink): SharingLink {
  return store.transaction(() => {
    const shareId = newGuid();
    const scopeId = breakInheritance(store, securable, true);
    const groupId = addSiteGroup(store, link.siteId, `SharingLinks.${link.itemGuid}.${kindNames[link.kind]}.${shareId}`, { owner: link.createdBy, onlyMembersViewMembership: true });
    assignRole(store, scopeId, groupId, link.edit ? role.contribute : role.read);
    const made: SharingLink = { ...link, shareId, groupId, created: store.now() };
    store.run(
      'INSERT INTO sharing_link(id, site_id, item_guid, group_id, kind, audience, edit, expiration, created, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      shareId, link.siteId, link.itemGuid, groupId, link.kind, link.audience, Number(link.edit), link.expiration, made.created, link.createdBy,
    );
    return made;
  });
}

/** An item's links, the oldest first. */
export function sharingLinksOf(store: Store, itemGuid: string): SharingLink[] {
  return store.all<LinkRow>('SELECT * FROM sharing_link WHERE item_guid = ? ORDER BY rowid', itemGuid).map(toLink);
}

function sharingLinkById(store: Store, shareId: string): SharingLink | undefined {
  const row = store.get<LinkRow>('SELECT * FROM sharing_link WHERE id = ?', shareId);
  return row && toLink(row);
}

/** What stands for a link in its address. */
export const tokenOfLink = ({ shareId }: Pick<SharingLink, 'shareId'>): string => Buffer.from(shareId.replaceAll('-', ''), 'hex').toString('base64url');

export function sharingLinkByToken(store: Store, token: string): SharingLink | undefined {
  if (!/^[\w-]{22}$/.test(token)) return undefined;
  const id = Buffer.from(token, 'base64url').toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const link = sharingLinkById(store, id);
  // Two spellings of a token can mean the same bytes: only the one that was given out opens.
  return link && tokenOfLink(link) === token ? link : undefined;
}

/** @param expiration UTC; null: never */
export function setLinkExpiration(store: Store, { shareId }: SharingLink, expiration: string | null): void {
  store.run('UPDATE sharing_link SET expiration = ? WHERE id = ?', expiration, shareId);
}

/** Takes links away, and with them what they gave. */
export function removeSharingLinks(store: Store, links: readonly SharingLink[]): void {
  store.transaction(() => {
    for (const { shareId, groupId } of links) {
      store.run('DELETE FROM sharing_link WHERE id = ?', shareId);
      removeSiteGroup(store, groupId);
    }
  });
}

/** Takes away the links whose time is over by the tenant's clock. Cheap when there are none. */
export function endDueLinks(store: Store): void {
  const due = store.all<LinkRow>('SELECT * FROM sharing_link WHERE expiration <= ?', toIso(store.clock.now()));
  if (due.length > 0) removeSharingLinks(store, due.map(toLink));
}

/**
 * Opens a link as somebody, who from then on may do to the item what the link says.
 * @returns whether the link lets that person in
 */
export function openSharingLink(store: Store, link: SharingLink, user: Principal, scopeId: number): boolean {
  const wanted = link.edit ? permission.editListItems : permission.viewListItems;
  if (rightsOf(store, user).can(wanted, scopeId, link.siteId)) return true;
  if (!isMeant(store, link, user) || !isAdmitted(user, link.siteId, store)) return false;
  inviteToLink(store, link, [user]);
  return true;
}

/** Lets people in by a link without their having opened it: the recipients of one for certain people. */
export function inviteToLink(store: Store, { groupId, siteId }: SharingLink, people: readonly Principal[]): void {
  for (const { id } of people) {
    addSiteUser(store, siteId, id);
    addMember(store, groupId, id);
  }
}

function isMeant(store: Store, { audience, groupId }: SharingLink, user: Principal): boolean {
  if (audience === 'organization') return !user.guest;
  return audience === 'anyone' || membersOf(store, groupId).some(({ id }) => id === user.id);
}

function toLink(row: LinkRow): SharingLink {
  return {
    shareId: row.id, siteId: row.site_id, itemGuid: row.item_guid, groupId: row.group_id, kind: row.kind, audience: row.audience, edit: row.edit === 1,
    expiration: row.expiration, created: row.created, createdBy: row.created_by,
  };
}
