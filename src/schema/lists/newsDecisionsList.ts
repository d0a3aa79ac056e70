import { defineList, type Row } from '../defineList';
import { field } from '../fields';
import { CHIEF_EDITORS } from '../groups';

/** What the chief editor decided of an offer. Title is the page's unique id and the round, so that a round is decided once. */
export const newsDecisionsList = defineList({
  url: 'Lists/NewsDecisions',
  access: { kind: 'shared', writers: CHIEF_EDITORS },
  hasUniqueTitle: true,
  fields: {
    Outcome: field.choice({ choices: ['accepted', 'returned'], defaultChoice: 'accepted', isRequired: true }),
    Reason: field.note(),
    /** Server-relative address of the common page. */
    CommonUrl: field.text()
  }
});

export type NewsDecisionRow = Row<typeof newsDecisionsList>;
