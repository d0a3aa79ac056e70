import {
  addComment, commentById, commentsOf, deleteComment, deleteComments, likeComment, likesOfComment, permission, principalById, principalByLogin, repliesOf, replyCount,
  type Comment, type Mention, type Principal,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, invalidQuery, itemMissing, spException, unknownProperty } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, value, writes } from '../../model/types';
import { complex, listOf, type Value } from '../../model/values';
import type { ListItem } from '../items/fieldValue';
import { relativeTime } from './relativeTime';
import { commentsDisabled, demandParticipation, likersOf } from './participation';

/** A comment with the item that it is about. */
export interface CommentView {
  readonly on: ListItem;
  readonly comment: Comment;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Comments.comment': CommentView; 'SP.ListItem': ListItem }
  interface CollectionParents {
    'Microsoft.SharePoint.Comments.commentCollection': ListItem;
    'Microsoft.SharePoint.Comments.replyCollection': CommentView;
  }
}

const longestText = 2000;

/** A comment or a reply. Names are in lower case, as SharePoint has them. */
defineType('Microsoft.SharePoint.Comments.comment', {
  properties: {
    author: ({ comment }, { store }) => authorOf(principalById(store, comment.authorId)),
    createdDate: ({ comment }) => comment.created,
    id: ({ comment }) => String(comment.id),
    isLikedByUser: ({ comment }, { store, user }) => likesOfComment(store, comment.id).some(({ principalId }) => principalId === user.id),
    isReply: ({ comment }) => comment.parentId !== null,
    itemId: ({ comment }) => comment.itemId,
    likeCount: ({ comment }, { store }) => likesOfComment(store, comment.id).length,
    listId: ({ on }) => on.list.guid,
    mentions: ({ comment }) => mentionsOf(comment),
    parentId: ({ comment }) => String(comment.parentId ?? 0),
    relativeCreatedDate: ({ comment }, { store, web }) => relativeTime(Date.parse(comment.created), store.clock.now(), web.lcid),
    replyCount: ({ comment }, { store }) => replyCount(store, comment.id),
    text: ({ comment }) => comment.text,
  },
  onRequest: {
    contentAnchor: null,
    modifiedDate: ({ comment }) => comment.created,
  },
  navigations: {
    likedBy: ({ comment }, context) => collection('Microsoft.SharePoint.Likes.userEntityCollection', likersOf(likesOfComment(context.store, comment.id), context)),
    replies: (view) => collection('Microsoft.SharePoint.Comments.replyCollection', view),
  },
  methods: {
    Like: writes([], (view, _args, context) => like(view, true, context)),
    Unlike: writes([], (view, _args, context) => like(view, false, context)),
  },
  id: ({ on, comment }) => `Web/Lists(guid'${on.list.guid}')/Items(${on.item.id})/Comments(${comment.id})`,
  webOf: ({ on }, context) => context.webOf(on.list),
  remove: (view, context) => {
    if (view.comment.authorId !== context.user.id && !moderates(view.on, context)) throw accessDenied();
    deleteComment(context.store, view.comment.id);
  },
});

defineCollection('Microsoft.SharePoint.Comments.commentCollection', {
  of: 'Microsoft.SharePoint.Comments.comment',
  all: (on, { store }) => commentsOf(store, keyOf(on)).map((comment) => ({ on, comment })),
  byKey: (on, key, context) => found(on, key, context),
  create: (on, body, context) => add(on, null, body, context),
  methods: {
    DeleteAll: writes([], (on, _args, context) => {
      if (!moderates(on, context)) throw accessDenied();
      deleteComments(context.store, keyOf(on));
      return value(true);
    }),
    GetById: reads(['id'], (on, args, context) => entity('Microsoft.SharePoint.Comments.comment', found(on, args.text('id'), context))),
  },
});

defineCollection('Microsoft.SharePoint.Comments.replyCollection', {
  of: 'Microsoft.SharePoint.Comments.comment',
  all: ({ on, comment }, { store }) => repliesOf(store, comment.id).map((reply) => ({ on, comment: reply })),
  byKey: ({ on }, key, context) => found(on, key, context),
  create: ({ on, comment }, body, context) => add(on, comment.parentId ?? comment.id, body, context),
});

extendType('SP.ListItem', {
  navigations: {
    Comments: (on) => collection('Microsoft.SharePoint.Comments.commentCollection', on),
  },
  methods: {
    GetComments: reads([], (on) => collection('Microsoft.SharePoint.Comments.commentCollection', on)),
  },
});

function add(on: ListItem, parentId: number | null, body: Readonly<Record<string, unknown>>, context: Context): CommentView {
  demandParticipation(on, context);
  if (commentsDisabled(on.item)) throw spException(-2146232832, 'Comments are turned off for this item.', 403);
  const unknown = Object.keys(body).find((name) => !/^(text|mentions|contentAnchor)$/i.test(name));
  if (unknown !== undefined) throw unknownProperty(unknown, 'Microsoft.SharePoint.Comments.comment');
  const { text, mentions } = body;
  if (typeof text !== 'string' || text.trim() === '') throw invalidQuery('A comment needs a text.');
  if (text.length > longestText) throw invalidQuery(`A comment is at most ${longestText} characters long.`);
  const comment = addComment(context.store, {
    listId: on.list.id, itemId: on.item.id, parentId, authorId: context.user.id, text, mentions: Array.isArray(mentions) ? mentions.map((each) => mentionFrom(each, context)) : [],
  });
  return { on, comment };
}

function like({ on, comment }: CommentView, liked: boolean, context: Context) {
  demandParticipation(on, context);
  likeComment(context.store, comment.id, context.user.id, liked);
  return nothing;
}

/** @throws 404 when the item has no such comment */
function found(on: ListItem, key: string | number, { store }: Context): CommentView {
  const comment = commentById(store, keyOf(on), Number(key));
  if (!comment) throw itemMissing();
  return { on, comment };
}

/** Others' comments are removed by those who manage the site. */
function moderates({ list, item }: ListItem, context: Context): boolean {
  return context.can(permission.manageWeb, item, context.webOf(list).siteId);
}

function mentionFrom(given: unknown, { store }: Context): Mention {
  const { loginName = '', email = '', name = '' } = (given ?? {}) as Partial<Record<'loginName' | 'email' | 'name', unknown>>;
  const person = principalByLogin(store, String(loginName)) ?? principalByLogin(store, String(email));
  return { id: person?.id ?? 0, loginName: person?.loginName ?? String(loginName), email: person?.email ?? String(email), name: person?.title ?? String(name) };
}

function mentionsOf({ mentions }: Comment): Value {
  if (mentions.length === 0) return null;
  return listOf('Microsoft.SharePoint.Comments.Client.Identity', mentions.map(({ email, id, loginName, name }) =>
    complex('Microsoft.SharePoint.Comments.Client.Identity', { email, id, loginName, name })));
}

function authorOf(person: Principal | undefined): Value {
  return complex('SP.Sharing.Principal', {
    email: person?.email ?? '', expiration: null, id: person?.id ?? 0, isActive: person !== undefined, isExternal: person?.guest ?? false, jobTitle: null,
    loginName: person?.loginName ?? '', name: person?.title ?? '', principalType: 1, userId: null, userPrincipalName: person?.upn ?? null, directoryObjectId: null,
  });
}

const keyOf = ({ list, item }: ListItem): { listId: number; id: number } => ({ listId: list.id, id: item.id });
