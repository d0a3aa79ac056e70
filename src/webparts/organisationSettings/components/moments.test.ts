import { fromInput, toInput } from './moments';

describe('C1.6: times of a disruption notice are Helsinki’s, wherever they are written', () => {
  it.each([
    ['2026-11-09T09:00', '2026-11-09T07:00:00Z'],
    ['2026-07-09T09:00', '2026-07-09T06:00:00Z'],
    ['2028-02-29T00:00', '2028-02-28T22:00:00Z']
  ])('%s is %s', (typed, iso) => {
    expect(fromInput(typed)).toBe(iso);
    expect(toInput(iso)).toBe(typed);
  });

  it('the hour that summer time leaves out is the one after it', () => expect(fromInput('2027-03-28T03:30')).toBe('2027-03-28T01:30:00Z'));

  it.each(['', '2026-11', 'huomenna'])('“%s” is no time', (text) => {
    expect(fromInput(text)).toBe('');
    expect(toInput(text === '2026-11' ? '' : text)).toBe('');
  });
});
