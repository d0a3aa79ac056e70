import { endOfHelsinkiDay } from '../shared/helsinkiTime';
import { INFORMATION_CLASSES } from './Workspace';
import type { RequestContent } from './WorkspaceRequest';

const LONGEST_NAME = 100;
const LONGEST_PURPOSE = 2000;
/** A workspace is asked for at most so many years at a time; its owner goes on from there. */
export const LONGEST_YEARS = 5;

/** What can be wrong with a request, by its field. */
export type RequestProblem =
  | { readonly field: 'name'; readonly problem: 'missing' | 'tooLong' | 'noLetters' }
  | { readonly field: 'purpose'; readonly problem: 'missing' | 'tooLong' }
  | { readonly field: 'owner' | 'organisation' | 'informationClass'; readonly problem: 'missing' }
  | { readonly field: 'deputy'; readonly problem: 'missing' | 'sameAsOwner' }
  | { readonly field: 'endDay'; readonly problem: 'missing' | 'past' | 'tooFar' }
  | { readonly field: 'visibility'; readonly problem: 'openToGuests' };

function nameProblem(name: string): RequestProblem[] {
  const problem = (kind: 'missing' | 'tooLong' | 'noLetters'): RequestProblem[] => [{ field: 'name', problem: kind }];
  if (name.trim() === '') return problem('missing');
  if (name.trim().length > LONGEST_NAME) return problem('tooLong');
  return /\p{L}/u.test(name) ? [] : problem('noLetters');
}

function endProblem(endDay: string, now: Date): RequestProblem[] {
  const end = endOfHelsinkiDay(endDay);
  if (end === null) return [{ field: 'endDay', problem: 'missing' }];
  if (end <= now) return [{ field: 'endDay', problem: 'past' }];
  const furthest = new Date(now);
  furthest.setUTCFullYear(furthest.getUTCFullYear() + LONGEST_YEARS);
  return end > furthest ? [{ field: 'endDay', problem: 'tooFar' }] : [];
}

/** What keeps the request from being sent, and from being approved; in the order of the form. */
export function requestProblems(content: RequestContent, now: Date): RequestProblem[] {
  const { name, purpose, owner, deputy, organisation, kind, visibility, endDay, informationClass } = content;
  return [
    ...nameProblem(name),
    ...(purpose.trim() === '' ? [{ field: 'purpose', problem: 'missing' } as const] : []),
    ...(purpose.trim().length > LONGEST_PURPOSE ? [{ field: 'purpose', problem: 'tooLong' } as const] : []),
    ...(kind === 'partner' && visibility === 'open' ? [{ field: 'visibility', problem: 'openToGuests' } as const] : []),
    ...(owner === null ? [{ field: 'owner', problem: 'missing' } as const] : []),
    ...(deputy === null ? [{ field: 'deputy', problem: 'missing' } as const] : []),
    ...(deputy !== null && deputy.loginName === owner?.loginName ? [{ field: 'deputy', problem: 'sameAsOwner' } as const] : []),
    ...(organisation === '' ? [{ field: 'organisation', problem: 'missing' } as const] : []),
    ...endProblem(endDay, now),
    ...(informationClass === null || !INFORMATION_CLASSES.includes(informationClass) ? [{ field: 'informationClass', problem: 'missing' } as const] : [])
  ];
}
