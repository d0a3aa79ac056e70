import {
  addMember, addSiteGroup, addSiteUser, assignRole, associatedGroups, hasUniqueScope, itemById, listById, permission, principalById, principalByLogin, role, siteGroupByTitle, updateWeb, webById,
  type List, type Principal, type Store, type Web,
} from '../../../store/index';
import { groupTitle, inLanguage } from '../../../store/templates/words';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { extendType } from '../../model/registry';
import { collection, entity, entityOrNothing, nothing, reads, writes, type Resource } from '../../model/types';
import type { ListItem } from '../items/fieldValue';
import { groupNameTaken, inheritsPermissions, noSuchLogin } from './errors';
import { securableMembers } from './securables';
import { scopeIdOf, type Secured } from './Secured';
import { ensureUser, userById } from './users';

const securedWeb = (web: Web): Secured => ({ securable: { webId: web.id }, siteId: web.siteId });
const securedList = (list: List, context: Context): Secured => ({ securable: { webId: list.webId, listId: list.id }, siteId: context.webOf(list).siteId });

function securedItem({ list, item }: ListItem, context: Context): Secured {
  return { securable: { webId: list.webId, listId: list.id, itemId: item.id }, siteId: context.webOf(list).siteId };
}

const webSecurity = securableMembers<Web>(securedWeb, (web, context) => ancestorOf(securedWeb(web), context));
const listSecurity = securableMembers<List>(securedList, (list, context) => ancestorOf(securedList(list, context), context));

const itemSecurity = securableMembers<ListItem>(securedItem, (entry, context) => ancestorOf(securedItem(entry, context), context));

extendType('SP.List', listSecurity);
extendType('SP.ListItem', itemSecurity);
extendType('SP.Web', {
  ...webSecurity,
  navigations: {
    ...webSecurity.navigations,
    AssociatedMemberGroup: (web, { store }) => associatedGroup(store, associatedGroups(web).members),
    AssociatedOwnerGroup: (web, { store }) => associatedGroup(store, associatedGroups(web).owners),
    AssociatedVisitorGroup: (web, { store }) => associatedGroup(store, associatedGroups(web).visitors),
    CurrentUser: (_web, { user }) => entity('SP.User', user),
    RoleDefinitions: (web) => collection('RoleDefinitions', web),
    SiteGroups: (web) => collection('SiteGroups', web),
    SiteUsers: (web) => collection('SiteUsers', web),
  },
  methods: {
    ...webSecurity.methods,
    CreateDefaultAssociatedGroups: writes(['userLogin', 'userLogin2', 'groupNameSeed'], createDefaultGroups),
    EnsureUser: writes(['logonName'], (_web, args, context) => entity('SP.User', ensureUser(args.text('logonName'), context))),
    GetUserById: reads(['userId'], (_web, args, context) => entity('SP.User', userById(args.integer('userId'), context))),
  },
});

function associatedGroup(store: Store, id: number | null): Resource {
  return entityOrNothing('SP.Group', id === null ? null : principalById(store, id));
}

/** The object whose permissions hold: this one, or the one above that it inherits from. */
function ancestorOf({ securable }: Secured, context: Context): Resource {
  const { store } = context;
  const scopeId = scopeIdOf(store, securable);
  const scope = store.get<{ web_id: string; list_id: number | null; item_id: number | null }>('SELECT web_id, list_id, item_id FROM scope WHERE id = ?', scopeId)!;
  const list = scope.list_id === null ? undefined : listById(store, scope.list_id);
  const item = list && scope.item_id !== null ? itemById(store, list.id, scope.item_id) : undefined;
  if (list && item) return entity('SP.ListItem', { list, item });
  return list ? entity('SP.List', list) : entity('SP.Web', webById(store, scope.web_id)!);
}

/** Owners, members and visitors of a web with permissions of its own, by the names that SharePoint gives them. */
function createDefaultGroups(web: Web, args: Args, context: Context): Resource {
  const { store } = context;
  context.demand(permission.managePermissions, web, web.siteId);
  if (!hasUniqueScope(store, { webId: web.id })) throw inheritsPermissions();
  const owners = [args.textOr('userLogin', ''), args.textOr('userLogin2', '')].filter((login) => login !== '').map((login) => knownUser(login, context));
  const seed = args.textOr('groupNameSeed', '') || web.title;
  store.transaction(() => {
    const groups = { ...associatedGroups(web) };
    const add = (kind: keyof typeof groups, title: string, roleId: number): number => {
      if (siteGroupByTitle(store, web.siteId, title)) throw groupNameTaken();
      const id = addSiteGroup(store, web.siteId, title, { owner: owners[0]?.id ?? context.user.id });
      groups[kind] = id;
      assignRole(store, scopeIdOf(store, { webId: web.id }), id, roleId);
      return id;
    };
    const ownersId = add('owners', inLanguage(groupTitle.owners, web.lcid).replace('{0}', seed), role.fullControl);
    add('members', inLanguage(groupTitle.members, web.lcid).replace('{0}', seed), role.edit);
    add('visitors', inLanguage(groupTitle.visitors, web.lcid).replace('{0}', seed), role.read);
    addMember(store, ownersId, ...owners.map(({ id }) => id));
    updateWeb(store, web.id, { settings: { groups } });
  });
  return nothing;
}

function knownUser(login: string, { store, web }: Context): Principal {
  const user = principalByLogin(store, login);
  if (!user) throw noSuchLogin(login);
  addSiteUser(store, web.siteId, user.id);
  return user;
}
