import type { Reader } from '../domain/reader/Reader';
import type { Clock } from '../domain/shared/Clock';
import type { Gateways } from '../gateways/createGateways';

/** Where on Kampus the page is. Addresses are server-relative, lower case, without a slash at the end. */
export interface Place {
  readonly homeSiteUrl: string;
  readonly siteUrl: string;
  /** What the site is called. */
  readonly siteTitle: string;
}

/** Everything a component may ask for, as ports: it never learns what stands behind them. */
export interface Services extends Gateways {
  readonly clock: Clock;
  readonly reader: Reader;
  readonly place: Place;
}
