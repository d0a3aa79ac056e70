import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/** Everyone sees and changes only their own rows. */
export const ownLinksList = defineList({
  url: 'Lists/OwnLinks',
  access: { kind: 'ownRows' },
  fields: {
    Url: field.text({ isRequired: true }),
    SortOrder: field.number({ isRequired: true })
  }
});

export type OwnLinkRow = Row<typeof ownLinksList>;
