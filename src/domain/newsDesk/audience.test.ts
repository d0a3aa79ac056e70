import { audienceKeys, concerns, withConcern } from './audience';

it('C4.1: an audience is taken in and left out by organisation, and keeps what else it names', () => {
  expect(audienceKeys(' VM ; stm;;')).toEqual(['VM', 'stm']);
  expect(concerns('VM;stm', 'STM')).toBe(true);
  expect(concerns('', 'STM')).toBe(false);
  expect(withConcern('', 'VM', true)).toBe('VM');
  expect(withConcern('supervisors;VM', 'STM', true)).toBe('supervisors;VM;STM');
  expect(withConcern('supervisors;vm;STM', 'VM', false)).toBe('supervisors;STM');
  expect(withConcern('VM', 'VM', true)).toBe('VM');
});
