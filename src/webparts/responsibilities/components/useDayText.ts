import { useDateStyle } from '../../../app/useServices';
import { HELSINKI } from '../../../domain/shared/dateParts';
import { formatDate } from '../../../domain/shared/dates';
import { fromHelsinkiTime } from '../../../domain/shared/helsinkiTime';

/** A day in Helsinki, `2026-11-09`, as the reader's language writes it; as it is when it is no day. */
export function useDayText(): (day: string) => string {
  const style = useDateStyle();
  return (day) => {
    const noon = fromHelsinkiTime(`${day}T12:00`);
    return noon === null ? day : formatDate(noon, { ...style, timeZone: HELSINKI });
  };
}
