import { initialsOf } from './initials';

it.each([
  ['Helmi Esimerkkilä', 'HE'],
  ['Anna-Leena Mallikorpi', 'AM'],
  ['Carl von Mall', 'CM'],
  ['otto af Prov', 'OP'],
  ['Åsa Maria Återholm', 'ÅÅ'],
  ['Vilma', 'V'],
  ['  ', '']
])('initials of %j: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
