import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Kuka hoitaa mitäkin. */
export default class ResponsibilitiesWebPart extends KampusWebPart<object, ResponsibilitiesStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'responsibilities.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'responsibilities.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'responsibilities.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, ResponsibilitiesStrings>> {
    return import(/* webpackChunkName: 'responsibilities' */ './responsibilitiesPart');
  }
}
