import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/** Which versions the tenant has come to: a row for each, whose Title is the version. */
export const versionsList = defineList({
  url: 'Lists/Versions',
  access: { kind: 'shared' },
  hasUniqueTitle: true,
  fields: {
    /** The tenant was taken back to the version before. */
    IsUndone: field.boolean()
  }
});

export type VersionRow = Row<typeof versionsList>;
