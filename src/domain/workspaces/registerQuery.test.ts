import { registerQueryOf } from './registerQuery';

const organisations = [
  { key: 'VM', shortNames: { fi: 'VM', sv: 'FM', en: 'VM' } },
  { key: 'YM', shortNames: { fi: 'YM', sv: 'MM', en: 'YM' } },
  { key: 'MMM', shortNames: { fi: 'MMM', sv: 'JSM', en: 'MMM' } }
];

it.each([
  ['', '', null],
  ['  strategia  työ ', 'strategia työ', null],
  ['vm', '', 'VM'],
  ['Budjetti FM', 'Budjetti', 'VM'],
  ['mm', '', 'YM'],
  ['mmm', '', 'MMM'],
  ['vm mmm', 'mmm', 'VM'],
  ['vmx', 'vmx', null]
])('C7.5: "%s" asks for "%s" of %s', (typed, text, organisation) => {
  expect(registerQueryOf(typed, organisations)).toEqual({ text, organisation });
});
