import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Pikalinkit: the reader's own desktop. It has nothing for an editor to set. */
export default class QuickLinksWebPart extends KampusWebPart<object, QuickLinksStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'quickLinks.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'quickLinks.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'quickLinks.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, QuickLinksStrings>> {
    return import(/* webpackChunkName: 'quickLinks' */ './quickLinksPart');
  }
}
