import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/**
 * What somebody is asked to see to, as `kampus lifecycle` finds it: one row a person and a thing, reopened when the thing
 * is due again, closed when it has been seen to. Each row is readable by its recipient only, so that what a reader finds
 * in the list is the reader's own. Title is the name of the thing.
 */
export const notificationsList = defineList({
  url: 'Lists/Notifications',
  access: { kind: 'rowByRow' },
  fields: {
    /** `<kind>:<thing>:<login name of the recipient>`. */
    NoticeKey: field.text({ isRequired: true, isUnique: true, isIndexed: true }),
    Recipient: field.person({ isRequired: true, isIndexed: true }),
    NoticeKind: field.choice({
      choices: ['pageReview', 'responsibilityCheck', 'workspaceUnused', 'workspaceEnding'],
      defaultChoice: 'pageReview',
      isRequired: true
    }),
    /** Server-relative address of the thing. */
    Url: field.text(),
    /** When it should have been, or should be, seen to. */
    DueAt: field.dateTime(),
    NoticeState: field.choice({ choices: ['open', 'done'], defaultChoice: 'open', isRequired: true, isIndexed: true })
  }
});

export type NotificationRow = Row<typeof notificationsList>;
