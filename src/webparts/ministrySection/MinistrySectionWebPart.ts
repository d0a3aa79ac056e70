import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { MinistrySectionProperties } from './ministrySectionPart';

/** VM:n osio: one web part for every organisation. */
export default class MinistrySectionWebPart extends KampusWebPart<MinistrySectionProperties, MinistrySectionStrings> {
  protected override readonly words = {
    fi: () => import('./loc/fi'),
    sv: () => import('./loc/sv'),
    en: () => import('./loc/en')
  };

  protected override loadPart(): Promise<PartModule<MinistrySectionProperties, MinistrySectionStrings>> {
    return import(/* webpackChunkName: 'ministrySection' */ './ministrySectionPart');
  }
}
