import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';

/** Kuka hoitaa mitäkin. */
export default class ResponsibilitiesWebPart extends KampusWebPart<TitleProperties, ResponsibilitiesStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'responsibilities.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'responsibilities.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'responsibilities.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<TitleProperties, ResponsibilitiesStrings>> {
    return import(/* webpackChunkName: 'responsibilities' */ './responsibilitiesPart');
  }
}
