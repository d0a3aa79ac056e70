import { KampusWebPart, type PartModule } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';

/** Organisaation asetukset: menu, links, notices and look, for those who look after them. It has nothing for an editor to set. */
export default class OrganisationSettingsWebPart extends KampusWebPart<TitleProperties, OrganisationSettingsStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'organisationSettings.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'organisationSettings.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'organisationSettings.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<TitleProperties, OrganisationSettingsStrings>> {
    return import(/* webpackChunkName: 'organisationSettings' */ './organisationSettingsPart');
  }
}
