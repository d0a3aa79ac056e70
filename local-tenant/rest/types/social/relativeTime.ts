import { inLanguage } from '../../../store/templates/words';

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [['year', 31_536_000], ['month', 2_592_000], ['week', 604_800], ['day', 86_400], ['hour', 3_600], ['minute', 60]];
const justNow = { 1033: 'a few seconds ago', 1035: 'muutama sekunti sitten', 1053: 'för några sekunder sedan' };
const locales = { 1033: 'en', 1035: 'fi', 1053: 'sv' };

/** "3 minutes ago" in the language of a site. Times in milliseconds. */
export function relativeTime(then: number, now: number, lcid: number): string {
  const seconds = Math.max((now - then) / 1000, 0);
  const unit = units.find(([, length]) => seconds >= length);
  if (!unit) return inLanguage(justNow, lcid);
  return new Intl.RelativeTimeFormat(inLanguage(locales, lcid)).format(-Math.floor(seconds / unit[1]), unit[0]);
}
