/** Something that is not as it should be, and what to do about it. */
export interface Finding {
  /** `error`: Kampus does not work as it should; `warning`: somebody will miss something. */
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly cure: string;
}
