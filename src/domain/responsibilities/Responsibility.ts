import type { NamedPerson } from '../people/Person';
import type { LocalizedText } from '../shared/LocalizedText';

/** What the holder may change, as well as the organisation's administrators. */
export interface ResponsibilityContent {
  /** What is handled. Finnish is always there. */
  readonly topics: LocalizedText;
  /** Other words, in any language, by which people look for it. */
  readonly synonyms: readonly string[];
  readonly deputy: NamedPerson | null;
  /** First and last day of the holder's absence in Helsinki, `2026-11-09`; null: not away, or without an end. */
  readonly awayFrom: string | null;
  readonly awayTo: string | null;
}

/** What the organisation's administrators alone change. */
export interface ResponsibilityFrame {
  /** Null: nobody has been named. */
  readonly holder: NamedPerson | null;
  /** First and last day of validity in Helsinki, `2026-11-09`; null: always. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Who handles what: one topic of one organisation, as it stands now. */
export interface Responsibility extends ResponsibilityContent, ResponsibilityFrame {
  readonly id: number;
  /** Key of the organisation; null for what is common. */
  readonly organisation: string | null;
  /** When the holder last said that it is so; ISO 8601. Null: never. */
  readonly confirmedAt: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Whether the reader administers it, as the server says; the server decides anew at every change. */
  readonly isAdministered: boolean;
  /** Changes with every change of the row, and of what its holder has said of it. */
  readonly version: string;
}

/** What the holder has said of a responsibility, by the server's word. */
export interface HolderUpdate {
  readonly responsibilityId: number;
  /** Login name of whoever wrote it: set by the server. Lower case. */
  readonly author: string;
  /** When it was written, by the server's clock; ISO 8601. */
  readonly writtenAt: string;
  readonly version: string;
  readonly content: ResponsibilityContent;
}

/** A row of the register before its holder has been heard. */
export interface RegisterEntry extends Responsibility {
  /** When the row was last changed, by the server's clock; ISO 8601. */
  readonly changedAt: string;
}
