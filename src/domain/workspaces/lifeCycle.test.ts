import * as fc from 'fast-check';
import { aWorkspace } from '../../testing/builders';
import { askedSince, extendedEnd, noticeOf, readOnlyAt } from './lifeCycle';
import { withAnswers, type GivenAnswer, type OwnersAnswer } from './WorkspaceCare';

const now = new Date('2026-11-09T07:00:00Z');
const days = (count: number): string => new Date(now.getTime() + count * 86_400_000).toISOString();
const given = (answer: OwnersAnswer, change: Partial<GivenAnswer> = {}): GivenAnswer => ({ id: 1, workspaceId: 1, answer, givenAt: now.toISOString(), state: 'given', ...change });

describe('C7.4: owners are told', () => {
  it.each([
    [{ endsAt: days(30.01), lastUsedAt: days(-1) }, null],
    [{ endsAt: days(30), lastUsedAt: days(-1) }, 'ending'],
    [{ endsAt: days(-1), lastUsedAt: days(-1) }, 'ending'],
    [{ endsAt: days(400), lastUsedAt: days(-179.9) }, null],
    [{ endsAt: days(400), lastUsedAt: days(-180) }, 'unused'],
    [{ endsAt: days(10), lastUsedAt: days(-200) }, 'ending'],
    [{ endsAt: null, lastUsedAt: null, startsAt: days(-180) }, 'unused'],
    [{ endsAt: null, lastUsedAt: null, startsAt: null }, null],
    [{ endsAt: days(-1), state: 'readOnly' as const }, null],
    [{ endsAt: days(-1), state: 'creating' as const }, null]
  ])('%j: %s', (given_, kind) => {
    expect(noticeOf(aWorkspace(given_), now)?.kind ?? null).toBe(kind);
  });

  it('and have their thirty days, whenever they were told', () => {
    expect(readOnlyAt({ kind: 'ending', since: days(30) }, now).toISOString()).toBe(days(30));
    expect(readOnlyAt({ kind: 'ending', since: days(-100) }, now).toISOString()).toBe(days(30));
    expect(readOnlyAt({ kind: 'ending', since: days(90) }, now).toISOString()).toBe(days(90));
    expect(readOnlyAt({ kind: 'unused', since: days(-180) }, now).toISOString()).toBe(days(30));
  });
});

it('owners have an answer to give from the day that they are told', () => {
  expect(askedSince({ kind: 'ending', since: days(30) }).toISOString()).toBe(now.toISOString());
  expect(askedSince({ kind: 'unused', since: days(-180) }).toISOString()).toBe(now.toISOString());
});

describe('an extension', () => {
  it.each([
    ['2026-12-09T21:59:59Z', '2027-12-09T21:59:59.000Z'],
    ['2026-10-01T20:59:59Z', '2027-11-09T07:00:00.000Z'],
    ['2028-02-29T21:59:59Z', '2029-02-28T21:59:59.000Z'],
    [null, '2027-11-09T07:00:00.000Z']
  ])('of one that ends %s is until %s', (endsAt, end) => {
    expect(extendedEnd({ endsAt }, now).toISOString()).toBe(end);
  });

  it('silences every notice for a long time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 0 }), (end, used) => {
        const workspace = aWorkspace({ endsAt: days(end), lastUsedAt: days(used) });
        const answer = given({ kind: 'extend', until: extendedEnd(workspace, now).toISOString() });
        return noticeOf(withAnswers(workspace, [answer]), new Date(now.getTime() + 149 * 86_400_000)) === null;
      })
    );
  });

  it('revives one that is readable only, and never shortens', () => {
    const until = days(365);
    expect(withAnswers(aWorkspace({ state: 'readOnly', endsAt: days(-1) }), [given({ kind: 'extend', until })])).toMatchObject({ state: 'active', endsAt: until });
    expect(withAnswers(aWorkspace({ endsAt: days(500) }), [given({ kind: 'extend', until })]).endsAt).toBe(days(500));
    expect(withAnswers(aWorkspace({ endsAt: days(1) }), [given({ kind: 'extend', until }, { state: 'refused' })]).endsAt).toBe(days(1));
  });
});

it('to say that it is used is a sign of use; to let it end changes nothing', () => {
  const workspace = aWorkspace({ lastUsedAt: days(-200) });
  expect(noticeOf(withAnswers(workspace, [given({ kind: 'keep' })]), now)).toBeNull();
  expect(withAnswers(workspace, [given({ kind: 'letEnd' })])).toEqual(workspace);
});
