import { type Item, type Principal } from '../../store/index';

/** Levels of a file, as SharePoint numbers them. */
const published = 1;
const checkedOut = 255;

/**
 * The version of a page or file that a person sees: editors the newest, readers the one last published. What somebody
 * has checked out is seen by that person only. Null when there is no version for the person.
 */
export function visibleVersion(item: Item, user: Principal, mayEdit: boolean): Item | null {
  if (item.level === published) return item;
  const seesDraft = item.level === checkedOut ? item.checkedOutTo === user.id : mayEdit;
  if (seesDraft) return item;
  return item.published === null ? null : { ...item, ...item.published, level: published };
}
