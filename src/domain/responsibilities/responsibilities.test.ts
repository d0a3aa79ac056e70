import * as fc from 'fast-check';
import type { NamedPerson } from '../people/Person';
import { aResponsibility } from '../../testing/builders';
import { merged } from './merging';
import type { HolderUpdate } from './Responsibility';
import { confirmationDueAt, contactsOf, isAway, isOrphaned, isToBeConfirmed, isValid, watched } from './responsibilities';
import { contentOf, draftOf, draftProblems, emptyDraft, frameOf } from './responsibilityDraft';
import { answersTopic, parseSynonyms, topicTerms } from './topics';

const NOW = new Date('2026-11-09T08:00:00Z');
const deputy: NamedPerson = { loginName: 'i:0#.f|membership|ida@gov.example', displayName: 'Ida Näytelä' };
const holder: NamedPerson = { loginName: 'i:0#.f|membership|juhani.maki@gov.example', displayName: 'Juhani Mäki' };

describe('a confirmation', () => {
  it.each([
    ['2026-05-09T08:00:00.000Z', true],
    ['2026-05-09T08:00:00.001Z', false],
    ['2026-09-02T09:00:00.000Z', false],
    ['2025-01-01T00:00:00.000Z', true],
    [null, true]
  ] as const)('C9.2: of %s is due: %s', (confirmedAt, expected) => {
    expect(isToBeConfirmed(aResponsibility({ id: 1, confirmedAt }), NOW)).toBe(expected);
  });

  it('lasts six calendar months, to the end of a shorter one', () => {
    expect(confirmationDueAt(aResponsibility({ id: 1, confirmedAt: '2026-08-31T10:00:00.000Z' }))).toBe('2027-02-28T10:00:00.000Z');
    expect(confirmationDueAt(aResponsibility({ id: 1, confirmedAt: null, createdAt: '2026-01-02T00:00:00.000Z' }))).toBe('2026-01-02T00:00:00.000Z');
  });

  it('is due at its moment and ever after, never before', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), fc.integer({ min: -1e10, max: 1e10 }), (confirmed, offset) => {
        const one = aResponsibility({ id: 1, confirmedAt: confirmed.toISOString() });
        const due = Date.parse(confirmationDueAt(one));
        return isToBeConfirmed(one, new Date(due + offset)) === offset >= 0;
      })
    );
  });
});

describe('days', () => {
  it.each([
    [null, null, false],
    ['2026-11-09', '2026-11-09', true],
    ['2026-11-10', null, false],
    ['2026-11-01', null, true],
    [null, '2026-11-08', false],
    [null, '2026-11-09', true]
  ] as const)('C9.3: away from %s to %s: %s', (awayFrom, awayTo, expected) => {
    expect(isAway({ awayFrom, awayTo }, NOW)).toBe(expected);
  });

  it('are Helsinki’s: the ninth has begun there two hours before it begins in Greenwich', () => {
    expect(isAway({ awayFrom: '2026-11-09', awayTo: null }, new Date('2026-11-08T21:59:59Z'))).toBe(false);
    expect(isAway({ awayFrom: '2026-11-09', awayTo: null }, new Date('2026-11-08T22:00:00Z'))).toBe(true);
    expect(isValid({ validFrom: null, validTo: '2026-11-08' }, new Date('2026-11-08T22:00:00Z'))).toBe(false);
  });
});

describe('whom to turn to', () => {
  it('C9.3: the deputy comes first while the holder is away', () => {
    const names = (given: Partial<ReturnType<typeof aResponsibility>>): string[] => contactsOf(aResponsibility({ id: 1, deputy, ...given }), NOW).map(({ official, isAway: away }) => `${official.displayName}${away ? ' (away)' : ''}`);
    expect(names({})).toEqual(['Juhani Mäki', 'Ida Näytelä']);
    expect(names({ awayFrom: '2026-11-01', awayTo: '2026-11-30' })).toEqual(['Ida Näytelä', 'Juhani Mäki (away)']);
    expect(names({ awayFrom: '2026-11-01', awayTo: '2026-11-30', deputy: null })).toEqual(['Juhani Mäki (away)']);
    expect(names({ awayFrom: '2026-11-10' })).toEqual(['Juhani Mäki', 'Ida Näytelä']);
    expect(names({ holder: null, deputy: null })).toEqual([]);
  });
});

describe('what is watched', () => {
  it('C9.2: the topic of someone who has left, or of nobody, is orphaned; others are to be confirmed, the longest waiting first', () => {
    const known = new Set([holder.loginName]);
    const gone: NamedPerson = { loginName: 'i:0#.f|membership|poissa@gov.example', displayName: 'Poissa' };
    const all = [
      aResponsibility({ id: 1 }),
      aResponsibility({ id: 2, confirmedAt: '2026-03-01T00:00:00.000Z' }),
      aResponsibility({ id: 3, confirmedAt: '2025-03-01T00:00:00.000Z' }),
      aResponsibility({ id: 4, holder: gone, confirmedAt: '2025-01-01T00:00:00.000Z' }),
      aResponsibility({ id: 5, holder: null }),
      aResponsibility({ id: 6, holder: gone, validTo: '2026-11-08' })
    ];
    const { orphaned, toBeConfirmed } = watched(all, known, NOW);
    expect([orphaned.map(({ id }) => id), toBeConfirmed.map(({ id }) => id)]).toEqual([[4, 5], [3, 2]]);
    expect(isOrphaned(all[0]!, known)).toBe(false);
  });
});

describe('what the holder says', () => {
  const content = { topics: { fi: 'matkaturva', sv: '', en: '' }, synonyms: ['riskimaat'], deputy, awayFrom: null, awayTo: null };
  const update = (given: Partial<HolderUpdate> = {}): HolderUpdate => ({ responsibilityId: 1, author: holder.loginName, writtenAt: '2026-10-01T00:00:00.000Z', version: '1', content, ...given });

  it('holds when it was said after the last change of the row, and confirms it', () => {
    const one = merged(aResponsibility({ id: 1 }), [update({ writtenAt: '2026-01-01T00:00:00.000Z', content: { ...content, deputy: null } }), update()]);
    expect([one.topics.fi, one.deputy, one.confirmedAt]).toEqual(['matkaturva', deputy, '2026-10-01T00:00:00.000Z']);
  });

  it('still confirms, and changes nothing, when the row was changed after it', () => {
    const one = merged(aResponsibility({ id: 1, changedAt: '2026-11-01T00:00:00.000Z' }), [update()]);
    expect([one.topics.fi, one.confirmedAt]).toEqual(['matkustusturvallisuus', '2026-10-01T00:00:00.000Z']);
  });

  it.each([
    ['somebody else', update({ author: deputy.loginName })],
    ['the holder of another', update({ responsibilityId: 2 })]
  ])('counts for nothing when %s says it', (_who, said) => {
    const { changedAt, ...row } = aResponsibility({ id: 1 });
    expect(merged({ ...row, changedAt }, [said])).toEqual(row);
  });

  it('counts for nothing where nobody is named', () => {
    expect(merged(aResponsibility({ id: 1, holder: null }), [update()]).topics.fi).toBe('matkustusturvallisuus');
  });
});

describe('a topic', () => {
  const one = aResponsibility({ id: 1, synonyms: ['virkamatkojen turvallisuus', 'riskimaat'] });

  it.each(['matkustus', 'RESESÄKERHET', 'resesakerhet', 'safety travel', 'riskimaat', 'virkamatkojen turvallisuus'])('C9.1: is found by "%s"', (text) => {
    expect(answersTopic(one, topicTerms(text))).toBe(true);
  });

  it.each(['', '–', 'turva matkailu', 'etätyö'])('is not found by "%s"', (text) => {
    expect(answersTopic(one, topicTerms(text))).toBe(false);
  });

  it('has synonyms however they are parted, none twice', () => {
    expect(parseSynonyms(' riskimaat;  virka  matkat,\nriskimaat,')).toEqual(['riskimaat', 'virka matkat']);
  });
});

describe('a form', () => {
  it('gives back what it was filled with', () => {
    const one = aResponsibility({ id: 1, deputy, synonyms: ['a', 'b'], awayFrom: '2026-12-01', awayTo: '2026-12-24', validFrom: '2026-01-01' });
    expect({ ...one, ...contentOf(draftOf(one)), ...frameOf(draftOf(one)) }).toEqual(one);
  });

  it('says what is wrong with it, by its fields', () => {
    const good = draftOf(aResponsibility({ id: 1 }));
    expect(draftProblems(good)).toEqual({});
    expect(draftProblems(emptyDraft)).toEqual({ topicFi: 'empty', holder: 'empty' });
    expect(draftProblems({ ...good, topicFi: 'a'.repeat(256), topicSv: 'a'.repeat(256), topicEn: 'a'.repeat(256), synonyms: 'a'.repeat(2001) })).toEqual({
      topicFi: 'tooLong', topicSv: 'tooLong', topicEn: 'tooLong', synonyms: 'tooLong'
    });
    expect(draftProblems({ ...good, deputy: good.holder, awayFrom: '2026-12-02', awayTo: '2026-12-01', validFrom: '2027-01-01', validTo: '2026-12-31' })).toEqual({
      deputy: 'sameAsHolder', awayTo: 'endsFirst', validTo: 'endsFirst'
    });
    expect(draftProblems({ ...good, awayTo: '2026-12-01' })).toEqual({ awayFrom: 'missingStart' });
  });
});
