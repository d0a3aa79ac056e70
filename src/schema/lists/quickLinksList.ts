import { defineList } from '../defineList';
import { field } from '../fields';

/** OrganisationKey holds for rows outside the organisations' folders; empty: everyone's. */
export const quickLinksList = defineList({
  url: 'Lists/QuickLinks',
  access: { kind: 'organisationFolders' },
  isVersioned: true,
  fields: {
    TitleSv: field.text(),
    TitleEn: field.text(),
    Url: field.text({ isRequired: true }),
    OrganisationKey: field.text(),
    IsMandatory: field.boolean(),
    SortOrder: field.number({ isRequired: true }),
    /** Taken out of use: the row stays, and with it the history of its versions. */
    IsRemoved: field.boolean()
  }
});
