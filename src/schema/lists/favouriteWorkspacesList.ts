import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/** The workspaces that each reader keeps on top: one row of the reader's own, so that a change is one write. */
export const favouriteWorkspacesList = defineList({
  url: 'Lists/FavouriteWorkspaces',
  access: { kind: 'ownRows' },
  fields: {
    /** Server-relative addresses as a JSON array, e.g. `["/sites/tt-lukutaitoverkosto"]`. */
    Addresses: field.note()
  }
});

export type FavouriteWorkspacesRow = Row<typeof favouriteWorkspacesList>;
