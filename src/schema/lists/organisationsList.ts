import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/** One row an organisation. Names, colours and validity are data: ministries are renamed, merged and split. */
export const organisationsList = defineList({
  url: 'Lists/Organisations',
  access: { kind: 'organisationRows' },
  isVersioned: true,
  hasUniqueTitle: true,
  fields: {
    OrganisationKind: field.choice({ choices: ['ministry', 'office', 'missions'], defaultChoice: 'ministry', isRequired: true }),
    NameFi: field.text({ isRequired: true }),
    NameSv: field.text({ isRequired: true }),
    NameEn: field.text({ isRequired: true }),
    ShortNameFi: field.text({ isRequired: true }),
    ShortNameSv: field.text({ isRequired: true }),
    ShortNameEn: field.text({ isRequired: true }),
    Accent: field.text({ isRequired: true }),
    LogoUrl: field.text(),
    OpenSiteUrl: field.text(),
    ClosedSiteUrl: field.text(),
    ParentKey: field.text(),
    SortOrder: field.number({ isRequired: true }),
    ValidFrom: field.dateTime(),
    ValidTo: field.dateTime()
  }
});

export type OrganisationRow = Row<typeof organisationsList>;
