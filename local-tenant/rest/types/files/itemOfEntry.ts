import type { FileEntry } from '../../../store/index';
import type { Context } from '../../model/Context';
import { entity, nothing, type Resource } from '../../model/types';
import type { ListItem } from '../items/fieldValue';
import { visibleItem } from '../items/visibility';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.ListItem': ListItem }
}

/** The list item of a file or folder, as the caller sees it; nothing for those that are no items. */
export function itemOfEntry({ item, list }: FileEntry, context: Context): Resource {
  const seen = item && list && visibleItem(list, item, context);
  return seen && list ? entity('SP.ListItem', { list, item: seen }) : nothing;
}
