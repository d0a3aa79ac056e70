import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Haku. */
export default class SearchWebPart extends KampusWebPart<object, SearchStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'search.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'search.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'search.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, SearchStrings>> {
    return import(/* webpackChunkName: 'search' */ './searchPart');
  }
}
