import type { RequestProblem } from '../../../../domain/workspaces/requestProblems';

type Texts = WorkspaceProblemStrings;

const texts: { readonly [Field in RequestProblem['field']]: Readonly<Partial<Record<RequestProblem['problem'], keyof Texts>>> } = {
  name: { missing: 'nameMissing', tooLong: 'nameTooLong', noLetters: 'nameNoLetters' },
  purpose: { missing: 'purposeMissing', tooLong: 'purposeTooLong' },
  visibility: { openToGuests: 'openToGuests' },
  owner: { missing: 'ownerMissing' },
  deputy: { missing: 'deputyMissing', sameAsOwner: 'deputySameAsOwner' },
  organisation: { missing: 'organisationMissing' },
  endDay: { missing: 'endDayMissing', past: 'endDayPast', tooFar: 'endDayTooFar' },
  informationClass: { missing: 'classMissing' }
};

/** Why a field is refused, and what to do. @throws RangeError for a problem that the field cannot have */
export function problemText(strings: Texts, { field, problem }: RequestProblem): string {
  const key = texts[field][problem];
  if (key === undefined) throw new RangeError(`No text for ${field}: ${problem}`);
  return strings[key];
}
