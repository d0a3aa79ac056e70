import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/** Rows are added, never changed. */
export const settingsLogList = defineList({
  url: 'Lists/SettingsLog',
  access: { kind: 'site' },
  fields: {
    OrganisationKey: field.text(),
    OldValue: field.note(),
    NewValue: field.note()
  }
});

export type SettingsChangeRow = Row<typeof settingsLogList>;
