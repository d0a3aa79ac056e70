import { itemById, likeItem, likesOfItem, listByGuid, permission, rateItem, updateItem } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, itemMissing, listMissing } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, value, writes } from '../../model/types';
import type { ListItem } from '../items/fieldValue';
import { visibleItem } from '../items/visibility';
import { commentsDisabled, commentsOff, demandParticipation, likersOf, type Liker } from './participation';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Likes.userEntity': Liker; 'Microsoft.SharePoint.Likes.likedByInformation': readonly Liker[] }
  interface CollectionParents { 'Microsoft.SharePoint.Likes.userEntityCollection': readonly Liker[] }
}

defineType('Microsoft.SharePoint.Likes.userEntity', {
  properties: {
    creationDate: ({ at }) => at,
    email: ({ person }) => person.email,
    id: ({ person }) => person.id,
    loginName: ({ person }) => person.loginName,
    name: ({ person }) => person.title,
  },
});

defineCollection('Microsoft.SharePoint.Likes.userEntityCollection', { of: 'Microsoft.SharePoint.Likes.userEntity', all: (likers) => likers });

defineType('Microsoft.SharePoint.Likes.likedByInformation', {
  properties: {
    isLikedByUser: (likers, { user }) => likers.some(({ person }) => person.id === user.id),
    likeCount: (likers) => String(likers.length),
  },
  navigations: { likedBy: (likers) => collection('Microsoft.SharePoint.Likes.userEntityCollection', likers) },
});

extendType('SP.ListItem', {
  onRequest: {
    CommentsDisabledScope: ({ item }) => (commentsDisabled(item) ? 1 : 0),
  },
  navigations: {
    LikedByInformation: (on, context) => entity('Microsoft.SharePoint.Likes.likedByInformation', likersOfItem(on, context)),
  },
  methods: {
    Like: writes([], (on, _args, context) => {
      like(on, true, context);
      return nothing;
    }),
    Unlike: writes([], (on, _args, context) => {
      like(on, false, context);
      return nothing;
    }),
    LikedBy: reads([], (on, _args, context) => collection('Microsoft.SharePoint.Likes.userEntityCollection', likersOfItem(on, context))),
    SetCommentsDisabled: writes(['value'], ({ list, item }, args, context) => {
      context.demand(permission.editListItems, item, context.webOf(list).siteId);
      const now = itemById(context.store, list.id, item.id)!;
      const data = { _CommentFlags: args.boolean('value') ? commentsOff : null };
      updateItem(context.store, now, {
        data, editorId: now.editorId, modified: now.modified, ...(now.published ? { published: { ...now.published, data: { ...now.published.data, ...data } } } : {}),
      });
      return nothing;
    }),
  },
});

const reputation = 'Microsoft.Office.Server.ReputationModel.Reputation';

/** Likes and ratings as classic SharePoint has them: by list and item number. */
extendType('Root', {
  methods: {
    [`${reputation}.SetLike`]: writes(['listID', 'itemID', 'like'], (_, args, context) => {
      const on = itemOf(args.text('listID'), args.integer('itemID'), context);
      like(on, args.boolean('like'), context);
      return value(likersOfItem(on, context).length);
    }),
    [`${reputation}.SetRating`]: writes(['listID', 'itemID', 'rating'], (_, args, context) => {
      const on = itemOf(args.text('listID'), args.integer('itemID'), context);
      const rating = args.integer('rating');
      if (rating < 1 || rating > 5) throw badArgument('Value does not fall within the expected range.');
      demandParticipation(on, context);
      return value(rateItem(context.store, { listId: on.list.id, id: on.item.id }, context.user.id, rating));
    }),
  },
});

function like(on: ListItem, liked: boolean, context: Context): void {
  demandParticipation(on, context);
  likeItem(context.store, { listId: on.list.id, id: on.item.id }, context.user.id, liked);
}

function likersOfItem({ list, item }: ListItem, context: Context): Liker[] {
  return likersOf(likesOfItem(context.store, { listId: list.id, id: item.id }), context);
}

/** @throws 404 when the web has no such list, or the list no such item for the caller */
function itemOf(listId: string, id: number, context: Context): ListItem {
  const list = listByGuid(context.store, listId.replace(/[{}]/g, ''));
  if (!list || list.webId !== context.web.id) throw listMissing();
  const item = itemById(context.store, list.id, id);
  const seen = item && visibleItem(list, item, context);
  if (!seen) throw itemMissing();
  return { list, item: seen };
}
