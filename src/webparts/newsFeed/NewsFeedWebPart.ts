import type { FactStore } from '../../app/facts/FactStore';
import type { Services } from '../../app/Services';
import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { NewsFeedProperties } from './newsFeedPart';

/** Ajankohtaista. */
export default class NewsFeedWebPart extends KampusWebPart<NewsFeedProperties, NewsFeedStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'frontPage.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'frontPage.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'frontPage.en' */ './loc/en')
  };

  protected override askAhead(services: Services, facts: FactStore): void {
    super.askAhead(services, facts);
    services.firstNews.ask(services.reader.language);
  }

  protected override loadPart(): Promise<PartModule<NewsFeedProperties, NewsFeedStrings>> {
    return import(/* webpackChunkName: 'frontPage' */ './newsFeedPart');
  }
}
