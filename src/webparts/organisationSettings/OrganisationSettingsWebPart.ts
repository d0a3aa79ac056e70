import { KampusWebPart, type PartModule } from '../KampusWebPart';

/** Organisaation asetukset: menu, links, notices and look, for those who look after them. It has nothing for an editor to set. */
export default class OrganisationSettingsWebPart extends KampusWebPart<object, OrganisationSettingsStrings> {
  protected override readonly words = {
    fi: () => import(/* webpackChunkName: 'organisationSettings.fi' */ './loc/fi'),
    sv: () => import(/* webpackChunkName: 'organisationSettings.sv' */ './loc/sv'),
    en: () => import(/* webpackChunkName: 'organisationSettings.en' */ './loc/en')
  };

  protected override loadPart(): Promise<PartModule<object, OrganisationSettingsStrings>> {
    return import(/* webpackChunkName: 'organisationSettings' */ './organisationSettingsPart');
  }
}
