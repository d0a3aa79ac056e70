import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';

/** Haku. */
export default class SearchWebPart extends KampusWebPart<TitleProperties, SearchStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'search.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'search.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'search.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<TitleProperties, SearchStrings>> {
    return import(/* webpackChunkName: 'search' */ './searchPart');
  }
}
