import { HELSINKI } from './dateParts';
import { formatDate, formatPublished, formatPublishedDay } from './dates';
import { formatToday, isoWeek } from './today';
import type { Language } from './Language';

const style = (language: Language, timeZone: string = HELSINKI) => ({ language, timeZone, now: new Date('2026-11-09T10:00:00Z') });
const at = (moment: string): Date => new Date(moment);

describe('when something was published', () => {
  it.each<[Language, string, string]>([
    ['fi', '2026-11-09T07:05:00Z', 'Tänään klo 9.05'],
    ['sv', '2026-11-09T07:05:00Z', 'I dag kl. 9.05'],
    ['en', '2026-11-09T07:05:00Z', 'Today 9:05'],
    ['fi', '2026-11-08T21:59:00Z', 'Eilen klo 23.59'],
    ['fi', '2026-11-08T22:00:00Z', 'Tänään klo 0.00'],
    ['fi', '2026-11-06T12:10:00Z', 'pe 6.11. klo 14.10'],
    ['sv', '2026-11-06T12:10:00Z', 'fre 6.11. kl. 14.10'],
    ['fi', '2026-11-02T12:10:00Z', 'ma 2.11.'],
    ['fi', '2025-11-06T12:10:00Z', '6.11.2025'],
    ['fi', '2026-11-10T12:10:00Z', 'ti 10.11.']
  ])('in %s, %s reads %s', (language, moment, text) => {
    expect(formatPublished(at(moment), style(language))).toBe(text);
  });

  it('is told in the reader’s own zone (C2.8)', () => {
    expect(formatPublished(at('2026-11-09T07:05:00Z'), style('fi', 'Asia/Tokyo'))).toBe('Tänään klo 16.05');
    expect(formatPublished(at('2026-11-09T07:05:00Z'), style('en', 'America/New_York'))).toBe('Today 2:05');
  });

  it('is a day alone in a row', () => {
    expect(formatPublishedDay(at('2026-11-05T07:05:00Z'), style('fi'))).toBe('to 5.11.');
  });
});

describe('dates', () => {
  it('of the header name the week', () => {
    expect(formatToday(style('fi'))).toBe('ma 9.11.2026, viikko 46');
    expect(formatToday(style('sv'))).toBe('mån 9.11.2026, vecka 46');
  });

  it.each([['2021-01-03', 53], ['2024-12-30', 1], ['2026-01-01', 1], ['2027-01-03', 53], ['2027-01-04', 1]])('%s is in week %i', (day, week) => {
    expect(isoWeek(at(`${day}T12:00:00Z`), 'UTC')).toBe(week);
  });

  it('are written as each language writes them', () => {
    expect((['fi', 'sv', 'en'] as const).map((language) => formatDate(at('2016-04-21T10:00:00Z'), style(language)))).toEqual(['21.4.2016', '21.4.2016', '21 Apr 2016']);
  });
});
