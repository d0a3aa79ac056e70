import { defineList } from '../defineList';
import { field } from '../fields';

/**
 * OrganisationKeys: keys parted by semicolons, e.g. `VM;STM`; empty for everyone. It holds for rows outside the
 * organisations' folders: what is in a folder is for that organisation. EndsAt empty: until it is taken down.
 */
export const noticesList = defineList({
  url: 'Lists/Notices',
  access: { kind: 'organisationFolders' },
  isVersioned: true,
  fields: {
    TitleSv: field.text(),
    TitleEn: field.text(),
    BodyFi: field.note(),
    BodySv: field.note(),
    BodyEn: field.note(),
    Severity: field.choice({ choices: ['info', 'warning', 'severe'], defaultChoice: 'warning', isRequired: true }),
    Url: field.text(),
    StartsAt: field.dateTime({ isRequired: true, isIndexed: true }),
    EndsAt: field.dateTime({ isIndexed: true }),
    OrganisationKeys: field.text(),
    /** Taken out of use: the row stays, and with it the history of its versions. */
    IsRemoved: field.boolean()
  }
});
