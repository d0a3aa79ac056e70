import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/**
 * That somebody has read what must be read: one row a reader, an article and its material version. The server says who
 * wrote a row (its author) and for whom (its folder, open to one organisation's staff); what the row says of itself is
 * only there to be unique and to be found by.
 */
export const acknowledgementsList = defineList({
  url: 'Lists/Acknowledgements',
  access: { kind: 'ownRowsByOrganisation' },
  ownIndexes: ['Author'],
  fields: {
    /** `<article>:<version>:<reader>`, see `acknowledgementKey`; the reader is the home site's number of the author. */
    AcknowledgementKey: field.text({ isRequired: true, isUnique: true, isIndexed: true }),
    /** `<article>:<version>:<organisation>`: what is counted together, fewer rows than the list view threshold. */
    GroupKey: field.text({ isRequired: true, isIndexed: true })
  }
});

export type AcknowledgementRow = Row<typeof acknowledgementsList>;
