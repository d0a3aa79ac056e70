import { dueItems, type Store } from '../../../store/index';
import { publishItem } from './writingPages';

/** Publishes the pages whose time has come by the tenant's clock. Cheap when there are none: called before every request. */
export function publishDuePages(store: Store): void {
  for (const { list, item } of dueItems(store)) publishItem({ store }, list, item, '');
}
