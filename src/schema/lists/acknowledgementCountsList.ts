import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/**
 * How many have acknowledged an article, by organisation: counted by the service owners' scheduled command, without names
 * and without groups that are too small. Each row is readable by the editors of the organisation whose article it is.
 */
export const acknowledgementCountsList = defineList({
  url: 'Lists/AcknowledgementCounts',
  access: { kind: 'rowByRow' },
  fields: {
    /** `<article>:<version>`. */
    ArticleKey: field.text({ isRequired: true, isIndexed: true }),
    /** Whose article it is; empty: common. */
    OrganisationKey: field.text(),
    /** JSON, see `acknowledgementCountsRow.ts`. */
    Counts: field.note(),
    CountedAt: field.dateTime()
  }
});

export type AcknowledgementCountsRow = Row<typeof acknowledgementCountsList>;
