import {
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneDropdownOption
} from '@microsoft/sp-property-pane';
import { formatText } from '../../ui/formatText';
import { textIn } from '../../domain/shared/LocalizedText';
import type { Services } from '../../app/Services';
import { COUNT, LONGEST_TITLE } from './newsFeedLimits';

/** Says that no organisation is pinned; an empty key would show as nothing chosen. */
export const BY_SITE = '*';

/** Organisations that an editor may pin, in menu order. None when they cannot be read: the other settings still work. */
export async function organisationOptions({ organisations, reader }: Services): Promise<IPropertyPaneDropdownOption[]> {
  try {
    const all = await organisations.all();
    return all.filter(({ openSiteUrl, closedSiteUrl }) => openSiteUrl ?? closedSiteUrl).map(({ key, names }) => ({ key, text: textIn(names, reader.language).text }));
  } catch (error) {
    console.warn('Kampus: organisations of the property pane', error);
    return [];
  }
}

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
