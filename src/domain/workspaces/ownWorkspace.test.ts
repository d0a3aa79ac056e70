import * as fc from 'fast-check';
import { aWorkspace } from '../../testing/builders';
import { roleIn, shownOwn, toggled, type OwnWorkspace } from './ownWorkspace';

const own = (name: string, organisation: string | null = 'VM'): OwnWorkspace => ({
  name,
  url: `/sites/tt-${name.toLowerCase()}`,
  siteId: name,
  kind: 'internal',
  changedAt: '2026-11-09T07:00:00Z',
  entry: organisation === null ? null : aWorkspace({ name, organisation })
});

it.each([
  ['I:0#.F|membership|kaarlo.harjoitusmaki@gov.example', 'owner'],
  ['i:0#.f|membership|otto.afprov@gov.example', 'deputy'],
  ['i:0#.f|membership|virkamies.vm@gov.example', 'member']
])('%s is %s', (loginName, role) => {
  expect(roleIn(own('Ryhmä'), loginName)).toBe(role);
});

it('is a member where the register tells nothing', () => {
  expect(roleIn(own('Suljettu', null), 'i:0#.f|membership|kaarlo.harjoitusmaki@gov.example')).toBe('member');
});

it.each([
  ['', ['Äly', 'Budjetti', 'Ohjaus']],
  ['ÄLY', ['Äly']],
  ['oh', ['Ohjaus']],
  ['stm', ['Ohjaus']],
  ['stm äly', []]
])('C7.5: "%s" leaves %j', (text, names) => {
  expect(shownOwn([own('Äly'), own('Budjetti', null), own('Ohjaus', 'STM')], text, [], 'fi').map(({ name }) => name)).toEqual(names);
});

it('C7.5: favourites stand first in their own order, the others as they came', () => {
  const shown = shownOwn([own('A'), own('B'), own('C'), own('D')], '', ['/sites/tt-d', '/sites/tt-b', '/sites/tt-gone'], 'fi');
  expect(shown.map(({ name }) => name)).toEqual(['D', 'B', 'A', 'C']);
});

it('gives a favourite up by the same press that kept it', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string()), fc.string(), (favourites, url) => {
    const without = favourites.filter((one) => one !== url);
    expect(toggled(toggled(without, url), url)).toEqual(without);
  }));
});
