import { permission, principalById, type Item, type Like, type Principal } from '../../../store/index';
import type { Context } from '../../model/Context';
import type { ListItem } from '../items/fieldValue';

/** Someone who likes something, and since when. */
export interface Liker {
  readonly person: Principal;
  readonly at: string;
}

const pagesTemplate = 119;

/** Value of the column `_CommentFlags` of an item whose comments are turned off. */
export const commentsOff = 1;

export function commentsDisabled({ data }: Item): boolean {
  return data['_CommentFlags'] === commentsOff;
}

/** Who may comment, like and rate: readers on pages, elsewhere those who may edit the item. @throws 403 */
export function demandParticipation({ list, item }: ListItem, context: Context): void {
  context.demand(list.baseTemplate === pagesTemplate ? permission.viewListItems : permission.editListItems, item, context.webOf(list).siteId);
}

export function likersOf(likes: readonly Like[], { store }: Context): Liker[] {
  return likes.flatMap(({ principalId, at }) => {
    const person = principalById(store, principalId);
    return person ? [{ person, at }] : [];
  });
}
