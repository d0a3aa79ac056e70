import type { LocalizedText } from '../shared/LocalizedText';

/** Who leads a unit. */
export interface UnitManager {
  readonly name: string;
  /** With its claims prefix, lower case. */
  readonly loginName: string;
}

/** A department, unit or mission of an organisation, as its row says. A unit that was replaced keeps its row. */
export interface Unit {
  /** Never changes and is never used again: what links lead by. Lower case. */
  readonly key: string;
  readonly names: LocalizedText;
  /** Key of the organisation. */
  readonly organisation: string;
  /** Key of the department that it belongs to; null when it stands alone. */
  readonly parentKey: string | null;
  /** A moment of its first day, ISO 8601; null: always. */
  readonly validFrom: string | null;
  /** A moment of its last day, ISO 8601; null: until further notice. */
  readonly validTo: string | null;
  /** Key of the unit that takes its place; null when none does. */
  readonly replacedBy: string | null;
  /** Null when nobody is named. */
  readonly manager: UnitManager | null;
  /** Its own page, server-relative or https; null when it has none. */
  readonly pageUrl: string | null;
  /** Its workspace, server-relative or https; null when it has none. */
  readonly workspaceUrl: string | null;
  readonly order: number;
}
