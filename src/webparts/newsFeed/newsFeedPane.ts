import {
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneSlider,
  type IPropertyPaneConfiguration,
  type IPropertyPaneDropdownOption
} from '@microsoft/sp-property-pane';
import { BY_SITE, organisationOptions as organisationsToPin } from '../../app/organisationOptions';
import type { Services } from '../../app/Services';

/** Those that have news of their own. */
export const organisationOptions = (services: Services): Promise<IPropertyPaneDropdownOption[]> =>
  organisationsToPin(services, ({ openSiteUrl, closedSiteUrl }) => (openSiteUrl ?? closedSiteUrl) !== null);

/** What an editor may set of a news feed. */
export function newsFeedPane(strings: NewsFeedStrings, organisations: readonly IPropertyPaneDropdownOption[], pinned: string): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.paneDescription },
        groups: [
          {
            groupFields: [
              PropertyPaneDropdown('organisation', {
                label: strings.paneOrganisation,
                selectedKey: pinned === '' ? BY_SITE : pinned,
                options: [{ key: BY_SITE, text: strings.paneOrganisationBySite }, ...organisations]
              }),
              PropertyPaneSlider('count', { label: strings.paneCount, min: 4, max: 20, step: 1 }),
              PropertyPaneChoiceGroup('layout', {
                label: strings.paneLayout,
                options: [
                  { key: 'front', text: strings.paneLayoutFront },
                  { key: 'list', text: strings.paneLayoutList }
                ]
              })
            ]
          }
        ]
      }
    ]
  };
}
