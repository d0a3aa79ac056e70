import assert from 'node:assert/strict';
import { it } from 'node:test';

import { organisations } from '../organisations';
import { makePeople } from '../people/people';
import { unitRows } from './units';

const rows = unitRows(new Date('2026-11-09T07:00:00Z'), makePeople(), () => 1);

it('every organisation has units, each with a key of its own, and all that are referred to are there', () => {
  const keys = rows.map(({ data }) => data['UnitKey']);
  assert.equal(new Set(keys).size, keys.length);
  for (const { key } of organisations) assert.ok(rows.some(({ folder }) => folder === key), key);
  for (const { data } of rows) for (const name of ['ParentKey', 'ReplacedBy']) assert.ok(data[name] === null || keys.includes(data[name] ?? ''), String(data[name]));
});

it('units in force have a manager', () => {
  for (const { data } of rows) if (!data['ValidTo'] && !data['ValidFrom']) assert.notEqual(data['Manager'], null, String(data['Title']));
});

it('one was replaced last September, and one will be in the next', () => {
  const of = (title: string) => rows.find(({ data }) => data['Title'] === title)?.data;
  assert.equal(of('kansainvälisten kuntasuhteiden yksikkö')?.['ValidTo'], '2026-08-30T21:00:00Z');
  assert.equal(of('vesitalousyksikkö')?.['ValidFrom'], '2027-08-31T21:00:00Z');
  assert.equal(of('vesitalouden yksikkö')?.['ReplacedBy'], of('vesitalousyksikkö')?.['UnitKey']);
});
