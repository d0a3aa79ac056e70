import { defineList, type Row } from '../defineList';
import { field } from '../fields';
import { workspaceFields } from '../workspaceFields';

/**
 * Requests for workspaces, in the folder of the organisation that is asked. Its staff add rows there, see their own, and
 * change none; its approvers see all of the folder's and write the decision into them. Title is the name that is asked for.
 * To take a request back is a row too, since what was sent cannot be changed.
 */
export const workspaceRequestsList = defineList({
  url: 'Lists/WorkspaceRequests',
  access: { kind: 'requestFolders' },
  isVersioned: true,
  ownIndexes: ['Author'],
  fields: {
    ...workspaceFields,
    // What the server itself demands of a request.
    Purpose: field.note({ isRequired: true }),
    Owner: field.person({ isRequired: true }),
    Deputy: field.person({ isRequired: true }),
    /** The last day in Helsinki, `2027-06-30`: as text, since a row that is made in a folder takes days only in the words of the site's region. */
    EndDay: field.text({ isRequired: true }),
    /** Made where the request is written: what is sent twice is one row. A withdrawal's is `<key>:withdrawn`. */
    RequestKey: field.text({ isRequired: true, isUnique: true, isIndexed: true }),
    RequestKind: field.choice({ choices: ['workspace', 'withdrawal'], defaultChoice: 'workspace', isRequired: true, isIndexed: true }),
    /** Key of the request that it takes the place of; empty: none. */
    ReplacesKey: field.text(),
    /** The approvers' word. */
    RequestState: field.choice({ choices: ['waiting', 'approved', 'returned', 'rejected'], defaultChoice: 'waiting', isRequired: true, isIndexed: true }),
    /** Why it was returned or rejected. */
    Reason: field.note(),
    /** Server-relative address of the workspace that was made. */
    WorkspaceUrl: field.text()
  }
});

export type WorkspaceRequestRow = Row<typeof workspaceRequestsList>;
