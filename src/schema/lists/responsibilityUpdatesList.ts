import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/**
 * What holders say of their responsibilities: each update is the responsibility whole, as its holder says that it is.
 * Everyone may write rows; who wrote one the server says, and only the holder's counts. Title is the topic in Finnish.
 */
export const responsibilityUpdatesList = defineList({
  url: 'Lists/ResponsibilityUpdates',
  access: { kind: 'ownRows', readers: 'everyone' },
  isVersioned: true,
  isSearched: true,
  ownIndexes: ['Author', 'Modified'],
  fields: {
    /** Id of the row of `Lists/Responsibilities`. */
    ResponsibilityId: field.number({ isRequired: true, isIndexed: true }),
    /** As the row has it: an organisation's updates are found by it. */
    OrganisationKey: field.text({ isIndexed: true }),
    TopicSv: field.text(),
    TopicEn: field.text(),
    Synonyms: field.note(),
    Deputy: field.person(),
    AwayFrom: field.dateTime(),
    AwayTo: field.dateTime()
  }
});

export type ResponsibilityUpdateRow = Row<typeof responsibilityUpdatesList>;
