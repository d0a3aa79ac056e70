import { endDueLinks, type Store } from '../store/index';
import { publishDuePages } from './types/pages/scheduling';

/** Does what the tenant's clock has brought about: publishes pages, ends sharing links. Cheap when there is nothing: called before every request. */
export function doWhatIsDue(store: Store): void {
  publishDuePages(store);
  endDueLinks(store);
}
