import { defineList, type Row } from '../defineList';
import { field } from '../fields';
import { workspaceFields } from '../workspaceFields';

/**
 * The register of workspaces: a row each, in the folder of the organisation whose approvers keep it. Everyone in the
 * Government reads it, except the rows of closed workspaces: those are read by their owners and the approvers only. Title is
 * the name, by which search finds the row.
 */
export const workspacesList = defineList({
  url: 'Lists/Workspaces',
  access: { kind: 'registerFolders' },
  isVersioned: true,
  isSearched: true,
  ownIndexes: ['Title'],
  fields: {
    ...workspaceFields,
    /** Key of the request that it was made for: however many approve it, and however often, there is one row. */
    RequestKey: field.text({ isUnique: true, isIndexed: true }),
    /** Server-relative address of the site, e.g. `/sites/tt-lukutaitoverkosto`; empty until it has one. */
    Address: field.text({ isUnique: true, isIndexed: true }),
    /** Id of the site collection, by which search knows it. */
    SiteId: field.text(),
    /** Whose it is, for filters; the folder decides who keeps it. */
    OrganisationKey: field.text({ isIndexed: true }),
    /** Keys of the members' organisations, parted by semicolons, as the command `lifecycle` last saw them. */
    MemberOrganisations: field.text(),
    MemberCount: field.number(),
    StartsAt: field.dateTime(),
    /** The last moment of its last day in Helsinki. */
    EndsAt: field.dateTime({ isIndexed: true }),
    LastUsedAt: field.dateTime({ isIndexed: true }),
    /** `creating` until all its steps are done; `readOnly` when its time is over: nothing is deleted. */
    WorkspaceState: field.choice({ choices: ['creating', 'active', 'readOnly'], defaultChoice: 'creating', isRequired: true, isIndexed: true }),
    /** The steps of its making that are done, parted by semicolons; whoever goes on begins after them. */
    StepsDone: field.text()
  }
});

export type WorkspaceRow = Row<typeof workspacesList>;
