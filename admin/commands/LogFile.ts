import { appendFileSync } from 'node:fs';

import { type Clock, systemClock } from '../../src/domain/shared/Clock';
import { withoutSecrets } from './withoutSecrets';

/** Only the person who runs the command reads what it did. */
const OWNER_ONLY = 0o600;

/**
 * A file that tells afterwards what a command did: one line an event, with its time, added to what is there. It gets
 * changes and failures, never requests, so that no token can come into it.
 */
export class LogFile {
  private readonly path: string;
  private readonly command: string;
  private readonly clock: Clock;

  public constructor(path: string, command: string, clock: Clock = systemClock) {
    this.path = path;
    this.command = command;
    this.clock = clock;
  }

  /** @throws Error of Node's when the file cannot be written */
  public write(event: string): void {
    const line = withoutSecrets(event).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
    appendFileSync(this.path, `${this.clock.now().toISOString()} ${this.command} ${line}\n`, { mode: OWNER_ONLY });
  }
}
