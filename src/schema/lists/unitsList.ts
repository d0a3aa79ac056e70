import { defineList } from '../defineList';
import { field } from '../fields';

/**
 * Departments and units; for the missions, each of them. OrganisationKey holds for rows outside the organisations'
 * folders. A unit that is replaced keeps its row and names its successor, so that links to it still lead somewhere.
 */
export const unitsList = defineList({
  url: 'Lists/Units',
  access: { kind: 'organisationFolders' },
  fields: {
    UnitKey: field.text({ isRequired: true, isUnique: true, isIndexed: true }),
    NameSv: field.text(),
    NameEn: field.text(),
    OrganisationKey: field.text(),
    ParentKey: field.text(),
    ValidFrom: field.dateTime(),
    ValidTo: field.dateTime(),
    ReplacedBy: field.text(),
    Manager: field.person(),
    PageUrl: field.text(),
    WorkspaceUrl: field.text(),
    SortOrder: field.number({ isRequired: true })
  }
});
