import { PropertyPaneDropdown, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BY_SITE, organisationOptions } from '../../app/organisationOptions';
import type { Services } from '../../app/Services';

/**
 * What an editor may set of a ministry section: whose it is. Any organisation has one, the missions too.
 * @returns the pane by the key of the pinned organisation
 */
export async function ministrySectionPane(strings: MinistrySectionStrings, services: Services): Promise<(pinned: string) => IPropertyPaneConfiguration> {
  const organisations = await organisationOptions(services, () => true);
  return (pinned) => ({
    pages: [
      {
        header: { description: strings.paneDescription },
        groups: [
          {
            groupFields: [
              PropertyPaneDropdown('organisation', {
                label: strings.paneOrganisation,
                selectedKey: pinned || BY_SITE,
                options: [{ key: BY_SITE, text: strings.paneOrganisationBySite }, ...organisations]
              })
            ]
          }
        ]
      }
    ]
  });
}
