import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/** Rows are added, never changed. */
export const settingsLogList = defineList({
  url: 'Lists/SettingsLog',
  titles: { fi: 'Asetusten muutokset', sv: 'Ändrade inställningar', en: 'Settings log' },
  description: "What was changed in the settings, with the old value and the new; who and when are the row's author and date.",
  access: { kind: 'site' },
  title: { titles: { fi: 'Kohde', sv: 'Objekt', en: 'What' } },
  fields: {
    OrganisationKey: field.text({ id: 'f5fe509c-a0d8-481b-9bfe-703ad11ddffa', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } }),
    OldValue: field.note({ id: 'c3a20774-1adf-403b-8bca-40ab272fbb3a', titles: { fi: 'Vanha arvo', sv: 'Tidigare värde', en: 'Old value' } }),
    NewValue: field.note({ id: '88f83285-4412-4016-a3e1-689b2f007211', titles: { fi: 'Uusi arvo', sv: 'Nytt värde', en: 'New value' } })
  }
});

export type SettingsChangeRow = Row<typeof settingsLogList>;
