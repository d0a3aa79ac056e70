/** Helsinki, as SharePoint describes a time zone to a page: changes on the last Sunday of March and of October. */
const changeOn = (Month: number, Hour: number): object => ({ Year: 0, Month, DayOfWeek: 0, Day: 5, Hour, Minute: 0, Second: 0, Milliseconds: 0 });

export const helsinkiTimeZone = {
  Id: 59,
  Description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius',
  /** Minutes to add to local time to get UTC. */
  Bias: -120,
  StandardBias: 0,
  StandardDate: changeOn(10, 4),
  DaylightBias: -60,
  DaylightDate: changeOn(3, 3)
} as const;
