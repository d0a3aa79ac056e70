import { defineList, type Row } from '../defineList';
import { field } from '../fields';

/**
 * What owners answer when the time of their workspace is running out: own rows. The server says who answers (the author);
 * the command `lifecycle` does what an owner or a deputy of the workspace asks, and leaves what others write. Title is the
 * address of the workspace.
 */
export const workspaceAnswersList = defineList({
  url: 'Lists/WorkspaceAnswers',
  access: { kind: 'ownRows' },
  ownIndexes: ['Author'],
  fields: {
    /** Number of its row in the register. */
    WorkspaceId: field.number({ isRequired: true, isIndexed: true }),
    /** `extend`: goes on until `Until`; `keep`: is in use; `letEnd`: may end as said; `handOver`: has another owner. */
    Answer: field.choice({ choices: ['extend', 'keep', 'letEnd', 'handOver'], defaultChoice: 'keep', isRequired: true }),
    Until: field.dateTime(),
    NewOwner: field.person(),
    AnswerState: field.choice({ choices: ['given', 'done', 'refused'], defaultChoice: 'given', isRequired: true, isIndexed: true })
  }
});

export type WorkspaceAnswerRow = Row<typeof workspaceAnswersList>;
