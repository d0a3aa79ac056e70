import type { Acknowledged } from './Acknowledged';
import type { Client } from './client';

/** One way of writing: it writes things of a kind, in small steps that are acknowledged one by one. */
export interface Writer {
  readonly acknowledged: Acknowledged;
  /** Makes what is written to. */
  prepare(client: Client): Promise<void>;
  /** Writes something new, changes it, and perhaps removes it. Several may be under way at a time. */
  write(client: Client): Promise<void>;
  /** What is there: the state of each thing by its key. */
  read(client: Client): Promise<ReadonlyMap<string, string>>;
}
