import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Pikalinkit: the reader's own desktop. It has nothing for an editor to set. */
export default class QuickLinksWebPart extends KampusWebPart<object, QuickLinksStrings> {
  protected override readonly words = {
    fi: () => import('./loc/fi'),
    sv: () => import('./loc/sv'),
    en: () => import('./loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, QuickLinksStrings>> {
    return import(/* webpackChunkName: 'quickLinks' */ './quickLinksPart');
  }
}
