import { PropertyPaneToggle, type IPropertyPaneConfiguration, type IPropertyPaneField, type IPropertyPaneToggleProps } from '@microsoft/sp-property-pane';
import type { Services } from '../app/Services';
import type { Language } from '../domain/shared/Language';
import type { Pane } from './KampusWebPart';

/** Of web parts that often have a page of their own, whose title already says what they are. */
export interface TitleProperties {
  /** False: only a screen reader hears the title. Missing from pages that were made before it was offered: shown. */
  readonly showTitle?: boolean;
}

const words: Readonly<Record<Language, { readonly description: string; readonly label: string; readonly on: string; readonly off: string }>> = {
  fi: { description: 'Piilota otsikko, jos sivun oma otsikko sanoo jo saman.', label: 'Otsikko', on: 'Näkyvissä', off: 'Piilossa' },
  sv: { description: 'Dölj rubriken om sidans egen rubrik redan säger samma sak.', label: 'Rubrik', on: 'Visas', off: 'Dold' },
  en: { description: 'Hide the title where the title of the page already says the same.', label: 'Title', on: 'Shown', off: 'Hidden' }
};

/** Whether the title shows, for a pane that offers more. */
export function titleField(language: Language): IPropertyPaneField<IPropertyPaneToggleProps> {
  const { label, on, off } = words[language];
  return PropertyPaneToggle('showTitle', { label, onText: on, offText: off });
}

/** The pane of a web part of which an editor can set nothing else. */
export function titlePane({ reader: { language } }: Services): Pane<TitleProperties> {
  const configuration: IPropertyPaneConfiguration = {
    pages: [{ header: { description: words[language].description }, groups: [{ groupFields: [titleField(language)] }] }]
  };
  return () => configuration;
}
