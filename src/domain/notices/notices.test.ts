import { aNotice } from '../../testing/builders';
import { dismissalKey, noticesFor } from './notices';

const now = new Date('2026-11-09T10:00:00Z');
const nothing = (): boolean => false;

describe('disruption notices (C1.6)', () => {
  it('show from their start until their end', () => {
    const notice = aNotice({ startsAt: '2026-11-09T10:00:00Z', endsAt: '2026-11-09T11:00:00Z' });
    const shownAt = (moment: string): number => noticesFor([notice], [], new Date(moment), nothing).length;
    expect([shownAt('2026-11-09T09:59:59Z'), shownAt('2026-11-09T10:00:00Z'), shownAt('2026-11-09T11:00:00Z')]).toEqual([0, 1, 0]);
  });

  it('reach the organisations they concern, or everyone', () => {
    const forVm = aNotice({ id: '1', organisations: ['VM'] });
    const forAll = aNotice({ id: '2' });
    expect(noticesFor([forVm, forAll], ['STM'], now, nothing)).toEqual([forAll]);
    expect(noticesFor([forVm, forAll], ['VM'], now, nothing)).toHaveLength(2);
  });

  it('stay dismissed until they change', () => {
    const notice = aNotice();
    const dismissed = new Set([dismissalKey(notice)]);
    const isDismissed = (key: string): boolean => dismissed.has(key);
    expect(noticesFor([notice], [], now, isDismissed)).toEqual([]);
    expect(noticesFor([{ ...notice, version: '2' }], [], now, isDismissed)).toHaveLength(1);
  });

  it('put the gravest first, then the latest', () => {
    const order = noticesFor(
      [
        aNotice({ id: 'info', severity: 'info' }),
        aNotice({ id: 'old', severity: 'severe', startsAt: '2026-11-08T00:00:00Z' }),
        aNotice({ id: 'new', severity: 'severe', startsAt: '2026-11-09T00:00:00Z' })
      ],
      [],
      now,
      nothing
    );
    expect(order.map(({ id }) => id)).toEqual(['new', 'old', 'info']);
  });
});
