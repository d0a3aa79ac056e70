import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/**
 * Who handles what. Title is the topic in Finnish. An organisation's rows lie in its folder, which its administrators
 * write; OrganisationKey repeats the folder, so that an organisation's rows are found among thousands. What holders say
 * of their rows stands in `Lists/ResponsibilityUpdates`.
 */
export const responsibilitiesList = defineList({
  url: 'Lists/Responsibilities',
  access: { kind: 'organisationFolders' },
  isVersioned: true,
  isSearched: true,
  ownIndexes: ['Modified'],
  fields: {
    TopicSv: field.text(),
    TopicEn: field.text(),
    /** Other words by which it is looked for, parted by commas. */
    Synonyms: field.note(),
    OrganisationKey: field.text({ isIndexed: true }),
    Holder: field.person({ isIndexed: true }),
    Deputy: field.person(),
    AwayFrom: field.dateTime(),
    AwayTo: field.dateTime(),
    ValidFrom: field.dateTime(),
    ValidTo: field.dateTime(),
    /** When it was last confirmed otherwise than by the holder's own update, as an import may know. */
    ConfirmedAt: field.dateTime()
  }
});

export type ResponsibilityRow = Row<typeof responsibilitiesList>;
