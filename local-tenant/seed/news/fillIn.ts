import { addDays, dayInText, nearestWorkingDay, weekOf, type Day } from '../calendar';
import type { Language } from '../language';
import { castList } from '../people/castList';

const names: ReadonlyMap<string, string> = new Map(castList.map(({ account, given, family }) => [account, `${given} ${family}`]));

const nameOf = (account: string): string => {
  const name = names.get(account);
  if (name === undefined) throw new Error(`nobody in the cast has the account ${account}`);
  return name;
};

/**
 * Fills in what stands in braces (see StoryText).
 * @param day the day of publication, from which days, weeks and years are reckoned
 */
export const fillIn = (text: string, day: Day, language: Language): string =>
  text.replace(/\{(?:@([\w.-]+)|([dyw])(?:\+(\d+))?)\}(\.?)/g, (_, account: string | undefined, unit: string | undefined, plus = '0', stop = '') => {
    if (account !== undefined) return nameOf(account) + stop;
    const shift = Number(plus);
    if (unit === 'y') return String(Number(day.slice(0, 4)) + shift) + stop;
    if (unit === 'w') return String(weekOf(addDays(day, shift * 7))) + stop;
    const date = dayInText(nearestWorkingDay(addDays(day, shift), 1), language);
    // A Finnish date ends in a full stop of its own, which does for the sentence too.
    return date.endsWith('.') ? date : date + stop;
  });
