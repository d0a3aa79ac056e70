/** Words for what is read from the server, as it comes and when it does not. `{…}` places are filled by formatText. */
export interface AsyncWords {
  readonly loading: string;
  readonly forbiddenTitle: string;
  readonly forbiddenText: string;
  readonly throttledTitle: string;
  /** {seconds} */
  readonly throttledText: string;
  readonly throttledNow: string;
  readonly offlineTitle: string;
  readonly offlineText: string;
  /** {time}: e.g. "tänään klo 9.12" */
  readonly earlierText: string;
  readonly failedTitle: string;
  readonly failedText: string;
  /** {id} */
  readonly errorId: string;
}
