import { PropertyPaneChoiceGroup, PropertyPaneDropdown, type IPropertyPaneConfiguration, type IPropertyPaneDropdownOption } from '@microsoft/sp-property-pane';
import { asKampusError, logFailure } from '../../app/asKampusError';
import type { Services } from '../../app/Services';
import type { Language } from '../../domain/shared/Language';
import { textIn } from '../../domain/shared/LocalizedText';
import { titleField } from '../titlePane';

/** Whom an editor may have searched. Organisations that cannot be read are left out: the other settings still work. */
export async function scopeOptions(strings: PeopleFinderStrings, { organisations, reader }: Services): Promise<IPropertyPaneDropdownOption[]> {
  const always = [{ key: 'all', text: strings.paneScopeAll }, { key: 'own', text: strings.paneScopeOwn }];
  try {
    const all = await organisations.all();
    return [...always, ...all.filter(({ parentKey }) => parentKey === null).map(({ key, names }) => ({ key, text: textIn(names, reader.language).text }))];
  } catch (error) {
    logFailure(asKampusError(error, 'organisations of the property pane'));
    return always;
  }
}

/** What an editor may set of a people finder. */
export function peopleFinderPane(strings: PeopleFinderStrings, scopes: readonly IPropertyPaneDropdownOption[], language: Language): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.paneDescription },
        groups: [
          {
            groupFields: [
              PropertyPaneDropdown('scope', { label: strings.paneScope, options: [...scopes] }),
              PropertyPaneChoiceGroup('layout', {
                label: strings.paneLayout,
                options: [
                  { key: 'list', text: strings.layoutList },
                  { key: 'cards', text: strings.layoutCards }
                ]
              }),
              titleField(language)
            ]
          }
        ]
      }
    ]
  };
}
