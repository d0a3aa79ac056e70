import { quickLinks } from '../../app/facts/facts';
import type { FactStore } from '../../app/facts/FactStore';
import type { Services } from '../../app/Services';
import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Pikalinkit: the reader's own desktop. It has nothing for an editor to set. */
export default class QuickLinksWebPart extends KampusWebPart<object, QuickLinksStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'frontPage.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'frontPage.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'frontPage.en' */ './loc/en')
  };

  protected override askAhead(services: Services, facts: FactStore): void {
    super.askAhead(services, facts);
    facts.askIfOld(quickLinks, services);
  }

  protected override loadPart(): Promise<PartModule<object, QuickLinksStrings>> {
    return import(/* webpackChunkName: 'frontPage' */ './quickLinksPart');
  }
}
