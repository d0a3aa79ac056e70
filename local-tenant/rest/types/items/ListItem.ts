import { hasUniqueScope, permission, recycleItem, type Principal } from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied } from '../../model/errors';
import { defineType } from '../../model/registry';
import { entity, value, writes } from '../../model/types';
import { basePermissions } from '../../model/values';
import { itemTypeName } from '../lists/listFacts';
import { fileRef, type ListItem } from './fieldValue';
import { itemMembers } from './itemMembers';
import { mayWrite } from './visibility';
import { formUpdate } from './write/formValues';
import { deleteEntry, updateFromBody } from './write/updateItem';
import { plainText } from '../../model/plainText';

declare module '../../model/EntityTypes' {
  interface EntityTypes {
    'SP.ListItem': ListItem;
    'SP.Data.UserInfoItem': Principal;
  }
}

/** SP.ListItem: what every item has; the rest are the columns of its list. */
defineType('SP.ListItem', {
  nameOf: ({ list }) => itemTypeName(list),
  id: ({ list, item }) => `Web/Lists(guid'${list.guid}')/Items(${item.id})`,
  webOf: ({ list }, context) => context.webOf(list),
  etag: ({ item }) => `"${item.guid},${item.etag}"`,
  properties: {
    FileSystemObjectType: ({ item }) => item.kind,
    Id: ({ item }) => item.id,
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: '',
  },
  onRequest: {
    Client_Title: ({ item }) => (item.data['Title'] as string | undefined) ?? null,
    CommentsDisabled: ({ item }) => item.data['_CommentFlags'] === 1,
    CommentsDisabledScope: 0,
    DisplayName: ({ item }) => plainText(item.data['Title'] ?? item.leaf),
    EffectiveBasePermissions: ({ list, item }, context) => basePermissions(context.rights.mask(item.scopeId, context.webOf(list).siteId)),
    EffectiveBasePermissionsForUI: ({ list, item }, context) => basePermissions(context.rights.mask(item.scopeId, context.webOf(list).siteId)),
    HasUniqueRoleAssignments: ({ list, item }, { store }) => hasUniqueScope(store, { webId: list.webId, listId: list.id, itemId: item.id }),
    IconOverlay: null,
  },
  navigations: {
    ParentList: ({ list }) => entity('SP.List', list),
  },
  methods: {
    Recycle: writes([], (entry, _args, context) => {
      demandDelete(entry, context);
      return value(recycleItem(context.store, entry.list, entry.item, context.user.id));
    }),
    DeleteWithParameters: writes(['parameters'], (entry, _args, context) => {
      demandDelete(entry, context);
      deleteEntry(entry, context);
      return value(null);
    }),
    GetWOPIFrameUrl: writes(['action'], (entry, _args, context) => value(entry.item.sha256 === null ? '' : `${context.absolute(fileRef(entry))}?web=1`)),
    ValidateUpdateListItem: writes(['formValues', 'bNewDocumentUpdate', 'checkInComment'], (entry, args, context) =>
      formUpdate(entry, args.array('formValues'), { newVersion: !args.boolean('bNewDocumentUpdate') }, context)),
  },
  membersOf: ({ list }, { store }) => itemMembers(store, list),
  update: (entry, changes, context) => ({ list: entry.list, item: updateFromBody(entry, changes, context) }),
  remove: (entry, context) => {
    demandDelete(entry, context);
    deleteEntry(entry, context);
  },
});

function demandDelete({ list, item }: ListItem, context: Context): void {
  context.demand(permission.deleteListItems, item, context.webOf(list).siteId);
  if (!mayWrite(list, item, context)) throw accessDenied();
}

/** A person as items show him or her: a row of the user information list. */
defineType('SP.Data.UserInfoItem', {
  id: (person) => `Web/SiteUserInfoList/Items(${person.id})`,
  properties: {
    Id: (person) => person.id,
    Title: (person) => person.title,
    Name: (person) => person.loginName,
    EMail: (person) => person.email,
    FirstName: (person) => text(person, 'FirstName'),
    LastName: (person) => text(person, 'LastName'),
    JobTitle: (person) => text(person, 'JobTitle'),
    Department: (person) => text(person, 'Department'),
    Office: (person) => text(person, 'Office'),
    WorkPhone: (person) => text(person, 'WorkPhone'),
    MobilePhone: (person) => text(person, 'MobilePhone'),
    SipAddress: (person) => person.email,
    UserName: (person) => person.upn,
    IsSiteAdmin: false,
    Deleted: false,
    ContentTypeDisp: (person) => (person.kind === 'user' ? 'Person' : person.kind === 'securityGroup' ? 'DomainGroup' : 'SharePointGroup'),
  },
  onRequest: {
    ID: (person) => person.id,
    Picture: null,
    ImnName: (person) => person.email,
  },
});

const text = (person: Principal, name: string): string | null => (person.data[name] as string | undefined) ?? null;
