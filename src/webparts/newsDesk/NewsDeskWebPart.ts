import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';

/** Uutisten työpöytä: where editors write, check, publish, translate and offer news. It has nothing to set. */
export default class NewsDeskWebPart extends KampusWebPart<TitleProperties, NewsDeskStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'newsDesk.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'newsDesk.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'newsDesk.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<TitleProperties, NewsDeskStrings>> {
    return import(/* webpackChunkName: 'newsDesk' */ './newsDeskPart');
  }
}
