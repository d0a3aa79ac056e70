import {
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneSlider,
  type IPropertyPaneConfiguration,
  type IPropertyPaneDropdownOption
} from '@microsoft/sp-property-pane';
import { textIn } from '../../domain/shared/LocalizedText';
import type { Services } from '../../app/Services';

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
