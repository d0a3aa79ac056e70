import assert from 'node:assert/strict';
import { it } from 'node:test';
import { profileOf, setProfile } from '../../store/index';
import { searchIndexOf } from '../searchIndexOf';
import { searchTenant } from '../testing/searchTenant';
import { mapProfileProperty } from './profileMappings';

const people = { sourceId: 'b09a7990-05ea-4af9-81ef-edfab16c4e31', selectProperties: ['RefinableString100'], refiners: 'RefinableString100' };

it('a profile property of the organisation’s own is searched by, given and refined on when it is mapped, not before', () => {
  const { store, find, user } = searchTenant();
  const { id } = user('vm');
  setProfile(store, id, { ...profileOf(store, id), Organisation: 'VM' });
  searchIndexOf(store).indexAll();
  assert.equal(find('stm', 'RefinableString100=VM', people).totalRows, 0);
  mapProfileProperty(store, 'RefinableString100', 'Organisation');
  searchIndexOf(store).indexAll();
  const { rows, totalRows, refiners } = find('stm', 'RefinableString100="VM"', people);
  assert.equal(totalRows, 1);
  assert.equal(rows[0]!.find(({ Key }) => Key === 'RefinableString100')?.Value, 'VM');
  assert.deepEqual(refiners[0]!.entries.map(({ value, count }) => [value, count]), [['VM', 1]]);
});
