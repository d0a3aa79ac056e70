import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { NewsFeedProperties } from './newsFeedPart';

/** Ajankohtaista. */
export default class NewsFeedWebPart extends KampusWebPart<NewsFeedProperties, NewsFeedStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'newsFeed.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'newsFeed.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'newsFeed.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<NewsFeedProperties, NewsFeedStrings>> {
    return import(/* webpackChunkName: 'newsFeed' */ './newsFeedPart');
  }
}
