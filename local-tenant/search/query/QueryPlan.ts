/** What a query is compiled against. */
export interface CompileContext {
  /** The tenant's clock, ms since the epoch: what `today` means. */
  now: number;
  /** Scheme, host and port that begin every address, e.g. `http://127.0.0.1:4321`; no slash at the end. */
  origin: string;
}

/** What the parts of one query know of the whole. */
export interface QueryPlan extends CompileContext {
  /** The query asks for promoted pages: they are walked by date, and addresses are only compared on the way. */
  walksPromoted: boolean;
}
