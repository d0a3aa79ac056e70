import { anOrganisation, stm } from '../../testing/builders';
import { organisationNamed } from './organisationNamed';

const mmm = anOrganisation({ key: 'MMM', names: { fi: 'maa- ja metsätalousministeriö', sv: 'jord- och skogsbruksministeriet', en: 'Ministry of Agriculture and Forestry' }, shortNames: { fi: 'MMM', sv: 'JSM', en: 'MMM' } });
const ym = anOrganisation({ key: 'YM', names: { fi: 'ympäristöministeriö', sv: 'miljöministeriet', en: 'Ministry of the Environment' }, shortNames: { fi: 'YM', sv: 'MM', en: 'YM' } });
/** An invented one, whose key is what YM is called in Swedish. */
const mm = anOrganisation({ key: 'MM', names: { fi: 'mallimaa', sv: 'mallandet', en: 'Modelland' }, shortNames: { fi: 'MM', sv: 'ML', en: 'MM' } });
const all = [ym, mmm, mm, stm()];

it.each([
  ['YM', 'YM'],
  ['ym', 'YM'],
  ['Ympäristöministeriö', 'YM'],
  ['miljöministeriet', 'YM'],
  ['Ministry of Agriculture and Forestry', 'MMM'],
  [' JSM ', 'MMM'],
  ['MM', 'MM']
])('C8.3: a directory that says "%s" means %s', (text, key) => {
  expect(organisationNamed(all, text)?.key).toBe(key);
});

it.each(['', ' ', 'ministeriö', 'XYZ', null])('and by "%s" none', (text) => {
  expect(organisationNamed(all, text)).toBeUndefined();
});
