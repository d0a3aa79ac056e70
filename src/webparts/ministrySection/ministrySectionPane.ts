import { PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import { BY_SITE, organisationOptions } from '../../app/organisationOptions';
import type { Services } from '../../app/Services';
import type { Pane } from '../KampusWebPart';
import type { MinistrySectionProperties } from './ministrySectionPart';

/** What an editor may set of a ministry section: whose it is. Any organisation has one, the missions too. */
export async function ministrySectionPane(strings: MinistrySectionStrings, services: Services): Promise<Pane<MinistrySectionProperties>> {
  const organisations = await organisationOptions(services, () => true);
  return ({ organisation }) => ({
    pages: [
      {
        header: { description: strings.paneDescription },
        groups: [
          {
            groupFields: [
              PropertyPaneDropdown('organisation', {
                label: strings.paneOrganisation,
                selectedKey: organisation || BY_SITE,
                options: [{ key: BY_SITE, text: strings.paneOrganisationBySite }, ...organisations]
              })
            ]
          }
        ]
      }
    ]
  });
}
