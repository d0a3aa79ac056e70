import type { Field } from '../../../../store/index';
import { isNumber } from '../fieldKinds';
import { plainText } from '../../../model/plainText';

const isChoice = ({ kind }: Field): boolean => kind === 'Choice' || kind === 'MultiChoice' || kind === 'OutcomeChoice';

/**
 * What a form says about a value that could be stored, but that its column does not allow: SharePoint asks this of
 * forms (`validateUpdateListItem` and its kin), and of them only.
 * @param stored as it would be stored; null is an empty column
 * @returns null when nothing is wrong
 */
export function formProblem(field: Field, stored: unknown): string | null {
  if (stored === null) return field.required && (!field.standard || field.internalName === 'Title') ? "You can't leave this blank." : null;
  if (isNumber(field)) return rangeProblem(field, Number(stored));
  if (isChoice(field) && field.choices && !field.fillIn) {
    const { choices } = field;
    const unknown = (Array.isArray(stored) ? stored : [stored]).map((each) => plainText(each)).find((each) => !choices.includes(each));
    return unknown === undefined ? null : 'Invalid choice value.\n\nA choice field contains invalid data. Please check the value and try again.';
  }
  return null;
}

function rangeProblem({ minimum = null, maximum = null }: Field, value: number): string | null {
  const [low, high] = [minimum !== null && value < minimum, maximum !== null && value > maximum];
  if (!low && !high) return null;
  if (minimum !== null && maximum !== null) return `The value of this field must be between ${minimum} and ${maximum}.`;
  return low ? `The value of this field must be equal to or more than ${minimum}.` : `The value of this field may not be more than ${maximum}.`;
}

/** What a form says of text that cannot be read as the column's kind of value. @param otherwise what a JSON body would be told */
export function unreadable(field: Field, otherwise: string): string {
  if (isNumber(field)) return 'Only numbers can go here.';
  if (field.kind === 'DateTime') return 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.';
  return field.kind === 'Text' ? `This field can have no more than ${field.maxLength ?? 255} characters.` : otherwise;
}
