import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { MinistrySectionProperties } from './ministrySectionPart';

/** VM:n osio: one web part for every organisation. */
export default class MinistrySectionWebPart extends KampusWebPart<MinistrySectionProperties, MinistrySectionStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'frontPage.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'frontPage.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'frontPage.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<MinistrySectionProperties, MinistrySectionStrings>> {
    return import(/* webpackChunkName: 'frontPage' */ './ministrySectionPart');
  }
}
