import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/** What each reader has put away, so that it stays away on every device: one row of the reader's own. */
export const noticeDismissalsList = defineList({
  url: 'Lists/NoticeDismissals',
  access: { kind: 'ownRows' },
  fields: {
    /** Notices and their versions as a JSON array, e.g. `["12:2026-11-09T07:00:00Z"]`. */
    Dismissed: field.note()
  }
});

export type NoticeDismissalsRow = Row<typeof noticeDismissalsList>;
