import {
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneDropdownOption
} from '@microsoft/sp-property-pane';
import { BY_SITE, organisationOptions as organisationsToPin } from '../../app/organisationOptions';
import { formatText } from '../../ui/formatText';
import type { Services } from '../../app/Services';
import { COUNT, LONGEST_TITLE } from './newsFeedLimits';

/** Those that have news of their own. */
export const organisationOptions = (services: Services): Promise<IPropertyPaneDropdownOption[]> =>
  organisationsToPin(services, ({ openSiteUrl, closedSiteUrl }) => (openSiteUrl ?? closedSiteUrl) !== null);

/** What an editor may set of a news feed. Each change shows in the page at once. */
export function newsFeedPane(strings: NewsFeedStrings, organisations: readonly IPropertyPaneDropdownOption[], pinned: string): IPropertyPaneConfiguration {
  const isBySite = pinned === '' || pinned === BY_SITE;
  const isGone = !isBySite && organisations.length > 0 && !organisations.some(({ key }) => key === pinned);
  return {
    pages: [
      {
        header: { description: strings.paneDescription },
        groups: [
          {
            groupFields: [
              PropertyPaneTextField('title', {
                label: strings.paneTitle,
                description: strings.paneTitleHint,
                onGetErrorMessage: (title) => (title.trim().length > LONGEST_TITLE ? formatText(strings.paneTitleTooLong, { count: LONGEST_TITLE }) : '')
              }),
              PropertyPaneDropdown('organisation', {
                label: strings.paneOrganisation,
                selectedKey: isBySite || isGone ? BY_SITE : pinned,
                options: [{ key: BY_SITE, text: strings.paneOrganisationBySite }, ...organisations]
              }),
              ...(isGone ? [PropertyPaneLabel('organisation', { text: formatText(strings.paneOrganisationGone, { organisation: pinned }) })] : []),
              PropertyPaneChoiceGroup('sources', {
                label: strings.paneSources,
                options: [
                  { key: 'reader', text: strings.paneSourcesReader, disabled: !isBySite && !isGone },
                  { key: 'common', text: strings.paneSourcesCommon, disabled: !isBySite && !isGone },
                  { key: 'all', text: strings.paneSourcesAll, disabled: !isBySite && !isGone }
                ]
              }),
              PropertyPaneSlider('count', { label: strings.paneCount, min: COUNT.least, max: COUNT.most, step: 1 }),
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
