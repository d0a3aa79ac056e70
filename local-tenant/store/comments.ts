import type { Store } from './Store';

/** Someone named in a comment. */
export interface Mention {
  readonly id: number;
  readonly loginName: string;
  readonly email: string;
  readonly name: string;
}

/** A comment on an item, or (with `parentId`) a reply to one. */
export interface Comment {
  readonly id: number;
  readonly listId: number;
  readonly itemId: number;
  /** The comment replied to; null for a comment on the item itself. */
  readonly parentId: number | null;
  readonly authorId: number;
  readonly created: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Who likes something, and since when. */
export interface Like {
  readonly principalId: number;
  readonly at: string;
}

/** The item that is commented, liked or rated. */
export interface ItemKey {
  readonly listId: number;
  readonly id: number;
}

interface CommentRow { id: number; list_id: number; item_id: number; parent_id: number | null; author_id: number; created: string; text: string; mentions: string }

export function addComment(store: Store, comment: Omit<Comment, 'id' | 'created'>): Comment {
  const row = store.get<CommentRow>(
    'INSERT INTO comment(list_id, item_id, parent_id, author_id, created, text, mentions) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING *',
    comment.listId, comment.itemId, comment.parentId, comment.authorId, store.now(), comment.text, JSON.stringify(comment.mentions),
  )!;
  return toComment(row);
}

/** A comment or reply of the item; undefined when it has none with that number. */
export function commentById(store: Store, item: ItemKey, id: number): Comment | undefined {
  const row = store.get<CommentRow>('SELECT * FROM comment WHERE id = ? AND list_id = ? AND item_id = ?', id, item.listId, item.id);
  return row && toComment(row);
}

/** Comments on the item itself, the newest first. */
export function commentsOf(store: Store, item: ItemKey): Comment[] {
  return store.all<CommentRow>('SELECT * FROM comment WHERE list_id = ? AND item_id = ? AND parent_id IS NULL ORDER BY id DESC', item.listId, item.id).map(toComment);
}

/** Replies to a comment, the oldest first. */
export function repliesOf(store: Store, commentId: number): Comment[] {
  return store.all<CommentRow>('SELECT * FROM comment WHERE parent_id = ? ORDER BY id', commentId).map(toComment);
}

export function replyCount(store: Store, commentId: number): number {
  return store.get<{ count: number }>('SELECT count(*) AS count FROM comment WHERE parent_id = ?', commentId)!.count;
}

/** Comments and replies of the item together. */
export function commentCount(store: Store, item: ItemKey): number {
  return store.get<{ count: number }>('SELECT count(*) AS count FROM comment WHERE list_id = ? AND item_id = ?', item.listId, item.id)!.count;
}

/** Removes a comment with its replies and their likes. */
export function deleteComment(store: Store, id: number): void {
  store.transaction(() => {
    store.run('DELETE FROM comment_like WHERE comment_id IN (SELECT id FROM comment WHERE id = ?1 OR parent_id = ?1)', id);
    store.run('DELETE FROM comment WHERE id = ?1 OR parent_id = ?1', id);
  });
}

export function deleteComments(store: Store, item: ItemKey): void {
  store.transaction(() => {
    store.run('DELETE FROM comment_like WHERE comment_id IN (SELECT id FROM comment WHERE list_id = ? AND item_id = ?)', item.listId, item.id);
    store.run('DELETE FROM comment WHERE list_id = ? AND item_id = ?', item.listId, item.id);
  });
}

/** Likes a comment or takes the like back; doing so twice changes nothing. */
export function likeComment(store: Store, commentId: number, principalId: number, like: boolean): void {
  if (like) store.run('INSERT OR IGNORE INTO comment_like VALUES (?, ?, ?)', commentId, principalId, store.now());
  else store.run('DELETE FROM comment_like WHERE comment_id = ? AND principal_id = ?', commentId, principalId);
}

export function likesOfComment(store: Store, commentId: number): Like[] {
  return store.all<Like>('SELECT principal_id AS principalId, at FROM comment_like WHERE comment_id = ? ORDER BY at, principal_id', commentId);
}

/** Likes an item or takes the like back; doing so twice changes nothing. */
export function likeItem(store: Store, item: ItemKey, principalId: number, like: boolean): void {
  if (like) store.run('INSERT OR IGNORE INTO item_like VALUES (?, ?, ?, ?)', item.listId, item.id, principalId, store.now());
  else store.run('DELETE FROM item_like WHERE list_id = ? AND item_id = ? AND principal_id = ?', item.listId, item.id, principalId);
}

export function likesOfItem(store: Store, item: ItemKey): Like[] {
  return store.all<Like>('SELECT principal_id AS principalId, at FROM item_like WHERE list_id = ? AND item_id = ? ORDER BY at, principal_id', item.listId, item.id);
}

/** Rates an item (1 to 5), replacing the person's earlier rating. Returns the new average. */
export function rateItem(store: Store, item: ItemKey, principalId: number, rating: number): number {
  store.run('INSERT OR REPLACE INTO item_rating VALUES (?, ?, ?, ?)', item.listId, item.id, principalId, rating);
  return store.get<{ average: number }>('SELECT avg(rating) AS average FROM item_rating WHERE list_id = ? AND item_id = ?', item.listId, item.id)!.average;
}

function toComment(row: CommentRow): Comment {
  return {
    id: row.id, listId: row.list_id, itemId: row.item_id, parentId: row.parent_id, authorId: row.author_id, created: row.created,
    text: row.text, mentions: JSON.parse(row.mentions) as Mention[],
  };
}
