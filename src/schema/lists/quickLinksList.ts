import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/** OrganisationKey holds for rows outside the organisations' folders; empty: everyone's. */
export const quickLinksList = defineList({
  url: 'Lists/QuickLinks',
  access: { kind: 'organisationFolders' },
  fields: {
    TitleSv: field.text(),
    TitleEn: field.text(),
    Url: field.text({ isRequired: true }),
    OrganisationKey: field.text(),
    IsMandatory: field.boolean(),
    SortOrder: field.number({ isRequired: true })
  }
});

export type QuickLinkRow = Row<typeof quickLinksList>;
