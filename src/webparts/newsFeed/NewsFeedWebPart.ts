import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { NewsFeedProperties } from './newsFeedPart';

/** Ajankohtaista. */
export default class NewsFeedWebPart extends KampusWebPart<NewsFeedProperties, NewsFeedStrings> {
  protected override readonly words = {
    fi: () => import('./loc/fi'),
    sv: () => import('./loc/sv'),
    en: () => import('./loc/en')
  };

  protected override loadPart(): Promise<PartModule<NewsFeedProperties, NewsFeedStrings>> {
    return import(/* webpackChunkName: 'newsFeed' */ './newsFeedPart');
  }
}
