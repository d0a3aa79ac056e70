import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Uutisten työpöytä: where editors write, check, publish, translate and offer news. It has nothing to set. */
export default class NewsDeskWebPart extends KampusWebPart<object, NewsDeskStrings> {
  protected override readonly words = {
    fi: () => import('./loc/fi'),
    sv: () => import('./loc/sv'),
    en: () => import('./loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, NewsDeskStrings>> {
    return import(/* webpackChunkName: 'newsDesk' */ './newsDeskPart');
  }
}
