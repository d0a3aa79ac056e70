import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/**
 * The order in which each reader has put the links of their desktop, whoever gave them: one row of the reader's own, so
 * that a move is one write that is done whole or not at all.
 */
export const ownLinkOrderList = defineList({
  url: 'Lists/OwnLinkOrder',
  access: { kind: 'ownRows' },
  fields: {
    /** Ids of links as a JSON array, e.g. `["shared-3","own-12"]`. */
    LinkIds: field.note()
  }
});

export type OwnLinkOrderRow = Row<typeof ownLinkOrderList>;
