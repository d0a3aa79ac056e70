/** Words of the bar on a page that must be read. `{…}` places are filled by formatText. */
interface MandatoryBarStrings {
  readonly title: string;
  /** {time} */
  readonly readBy: string;
  /** {time} */
  readonly overdue: string;
  readonly acknowledge: string;
  readonly acknowledging: string;
  readonly done: string;
}
