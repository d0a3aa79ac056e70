import * as fc from 'fast-check';
import { aUnit, inFinnish } from '../../testing/builders';
import type { Unit } from './Unit';
import { currentUnits, isAboutUnit, parentOf, supervisorIn, unitAtLink, unitOfPerson, unitState, unitTree, type UnitNode } from './units';

/** Midnight of 1.9.2027 in Finland, as SharePoint keeps a day of a Finnish site. */
const FIRST_OF_SEPTEMBER = '2027-08-31T21:00:00Z';
const LAST_OF_AUGUST = '2027-08-30T21:00:00Z';
const before = new Date('2027-08-31T20:59:59Z');
const after = new Date('2027-08-31T21:00:00Z');

const old = aUnit({ key: 'kuntatalous', replacedBy: 'kunta-ja-alue' });
const next = aUnit({ key: 'kunta-ja-alue', validFrom: FIRST_OF_SEPTEMBER });
const keys = (units: readonly Unit[]): string[] => units.map(({ key }) => key);

describe('C5.4: a unit valid from 1.9. replaces the old one on that day', () => {
  it.each([
    ['the second before, the old one works', before, ['kuntatalous']],
    ['at midnight in Finland, the new one works', after, ['kunta-ja-alue']],
    ['years later, the new one works', new Date('2030-01-01T00:00:00Z'), ['kunta-ja-alue']]
  ])('%s', (_what, at, expected) => {
    expect(keys(currentUnits([old, next], at))).toEqual(expected);
  });

  it.each([
    ['with its last day written', { ...old, validTo: LAST_OF_AUGUST }],
    ['with the same day written as its last', { ...old, validTo: FIRST_OF_SEPTEMBER }],
    ['with a later day written by mistake', { ...old, validTo: '2027-12-30T22:00:00Z' }]
  ])('the old one %s ends on the same day', (_what, unit) => {
    expect(keys(currentUnits([unit, next], before))).toEqual(['kuntatalous']);
    expect(keys(currentUnits([unit, next], after))).toEqual(['kunta-ja-alue']);
  });

  it('a day written as UTC’s midnight begins at Finland’s', () => {
    const written = { ...next, validFrom: '2027-09-01T00:00:00Z' };
    expect(keys(currentUnits([old, written], before))).toEqual(['kuntatalous']);
    expect(keys(currentUnits([old, written], after))).toEqual(['kunta-ja-alue']);
  });

  it('links to the old one lead to it until then, and to the new one afterwards', () => {
    expect(unitAtLink([old, next], 'kuntatalous', before)).toEqual({ unit: old, state: 'current', replaced: null });
    expect(unitAtLink([old, next], ' KUNTATALOUS', after)).toEqual({ unit: next, state: 'current', replaced: old });
  });

  it('links lead over several replacements', () => {
    const third = aUnit({ key: 'alueet', validFrom: '2028-01-01T12:00:00Z' });
    const units = [old, { ...next, replacedBy: 'alueet' }, third];
    expect(unitAtLink(units, 'kuntatalous', after)?.unit.key).toBe('kunta-ja-alue');
    expect(unitAtLink(units, 'kuntatalous', new Date('2028-01-02T00:00:00Z'))?.unit.key).toBe('alueet');
  });

  it.each([
    ['has not begun', [{ ...old, validTo: LAST_OF_AUGUST }, { ...next, validFrom: '2028-01-01T12:00:00Z' }], 'kuntatalous', { state: 'ended', replaced: null }],
    ['is not there', [{ ...old, validTo: LAST_OF_AUGUST, replacedBy: 'puuttuu' }], 'kuntatalous', { state: 'ended', replaced: null }],
    ['is itself', [{ ...old, validTo: LAST_OF_AUGUST, replacedBy: 'kuntatalous' }], 'kuntatalous', { state: 'ended', replaced: null }]
  ])('a unit that has ended and whose successor %s is shown as it was', (_what, units, key, expected) => {
    expect(unitAtLink(units, key, after)).toMatchObject(expected);
  });

  it('a unit that is still to come is shown as such, and an unknown one not at all', () => {
    expect(unitAtLink([next], 'kunta-ja-alue', before)?.state).toBe('coming');
    expect(unitAtLink([old, next], 'tuntematon', after)).toBeNull();
  });
});

describe('laws of units', () => {
  const anyKey = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const anyDay = fc.option(fc.integer({ min: 0, max: 40 }).map((day) => new Date(Date.UTC(2027, 7, 15 + day, 12)).toISOString()));
  const anyUnits = fc.uniqueArray(
    fc.record({ key: anyKey, parentKey: fc.option(anyKey), replacedBy: fc.option(anyKey), validFrom: anyDay, validTo: anyDay }).map((given) => aUnit(given)),
    { selector: ({ key }) => key }
  );
  const at = new Date('2027-09-01T08:00:00Z');
  const flat = (nodes: readonly UnitNode[]): string[] => nodes.flatMap(({ unit, children }) => [unit.key, ...flat(children)]);

  it('the tree holds every current unit once, whatever circles the rows make', () => {
    fc.assert(fc.property(anyUnits, (units) => {
      expect(flat(unitTree(units, at)).sort()).toEqual(keys(currentUnits(units, at)).sort());
    }));
  });

  it('a link leads somewhere as long as its row is there, and never from a current unit to another', () => {
    fc.assert(fc.property(anyUnits, (units) => {
      units.forEach((unit) => {
        const found = unitAtLink(units, unit.key, at);
        expect(found).not.toBeNull();
        if (unitState(units, unit, at) === 'current') expect(found?.unit).toBe(unit);
      });
    }));
  });
});

describe('the tree of units', () => {
  it('puts units under their departments, in order, and follows a department that was replaced', () => {
    const units = [
      aUnit({ key: 'budjetti', order: 2 }),
      aUnit({ key: 'eu', parentKey: 'budjetti', order: 2 }),
      aUnit({ key: 'politiikka', parentKey: 'budjetti', order: 1 }),
      aUnit({ key: 'vero', order: 1, replacedBy: 'verot' }),
      aUnit({ key: 'verot', order: 3, validFrom: FIRST_OF_SEPTEMBER }),
      aUnit({ key: 'henkilot', parentKey: 'vero' }),
      aUnit({ key: 'irrallinen', parentKey: 'puuttuu', order: 9 })
    ];
    const shape = (nodes: readonly UnitNode[]): unknown => nodes.map(({ unit, children }) => [unit.key, ...(children.length > 0 ? [shape(children)] : [])]);
    expect(shape(unitTree(units, before))).toEqual([['vero', [['henkilot']]], ['budjetti', [['politiikka'], ['eu']]], ['irrallinen']]);
    expect(shape(unitTree(units, after))).toEqual([['budjetti', [['politiikka'], ['eu']]], ['verot', [['henkilot']]], ['irrallinen']]);
    expect(parentOf(units, units[5]!, after)?.key).toBe('verot');
  });
});

describe('the close work community', () => {
  const names = { fi: 'kansainvälisten asioiden sihteeristö', sv: 'sekretariatet för internationella ärenden', en: 'Secretariat for International Affairs' };
  const unit = aUnit({ key: 'kv', names, parentKey: 'kunta', manager: { name: 'Kaarlo Harjoitusmäki', loginName: 'kaarlo' } });
  const department = aUnit({ key: 'kunta', manager: { name: 'Osastopäällikkö', loginName: 'osasto' } });

  it.each([
    ['kansainvälisten asioiden sihteeristö', 'kv'],
    [' Kansainvälisten Asioiden Sihteeristö ', 'kv'],
    ['Secretariat for International Affairs', 'kv'],
    ['jokin muu yksikkö', undefined],
    ['', undefined]
  ])('of someone whose profile says %j is %s', (written, expected) => {
    expect(unitOfPerson([department, unit], written, after)?.key).toBe(expected);
  });

  it('is the successor of the unit that the profile still says', () => {
    const units = [{ ...old, names: inFinnish('kuntatalouden yksikkö') }, next];
    expect(unitOfPerson(units, 'kuntatalouden yksikkö', before)?.key).toBe('kuntatalous');
    expect(unitOfPerson(units, 'kuntatalouden yksikkö', after)?.key).toBe('kunta-ja-alue');
  });

  it('answers to the unit’s manager, and the manager to the department’s', () => {
    expect(supervisorIn([department, unit], unit, 'helmi', after)?.loginName).toBe('kaarlo');
    expect(supervisorIn([department, unit], unit, 'kaarlo', after)?.loginName).toBe('osasto');
    expect(supervisorIn([department], department, 'osasto', after)).toBeNull();
  });

  it('has the news whose topic is the unit in any language', () => {
    expect(isAboutUnit(unit, 'Sekretariatet för internationella ärenden')).toBe(true);
    expect(isAboutUnit(unit, 'talous')).toBe(false);
    expect(isAboutUnit(unit, null)).toBe(false);
    expect(isAboutUnit(aUnit({ key: 'nimetön', names: { fi: '', sv: '', en: '' } }), '')).toBe(false);
  });
});
