import { defineList } from '../defineList';
import { field } from '../fields';

/** OrganisationKey holds for rows outside the organisations' folders; empty: common. Url empty: a heading. */
export const navigationList = defineList({
  url: 'Lists/Navigation',
  access: { kind: 'organisationFolders', readers: 'staff' },
  isVersioned: true,
  fields: {
    EntryKey: field.text({ isRequired: true, isUnique: true, isIndexed: true }),
    ParentKey: field.text(),
    TitleSv: field.text(),
    TitleEn: field.text(),
    Url: field.text(),
    OrganisationKey: field.text(),
    SortOrder: field.number({ isRequired: true }),
    /** Taken out of use: the row stays, and with it the history of its versions. */
    IsRemoved: field.boolean()
  }
});
