/** Words of the report on acknowledgements. `{…}` places are filled by formatText. */
interface AcknowledgementReportStrings {
  readonly title: string;
  /** {count} */
  readonly total: string;
  readonly chart: string;
  readonly tooFew: string;
  readonly notShown: string;
  readonly asTable: string;
  readonly organisation: string;
  readonly count: string;
  readonly underFive: string;
  readonly shownTotal: string;
  /** {time} */
  readonly countedAt: string;
  readonly privacy: string;
  readonly nothingYet: string;
  readonly nothingYetText: string;
  readonly failed: string;
}
