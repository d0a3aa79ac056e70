import type { Finding } from '../doctor/Finding';
import type { Change } from '../provision/Step';

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/** Prints one JSON object. */
export function printJson(object: Readonly<Record<string, unknown>>): void {
  line(JSON.stringify(object));
}

/** @param none what to say when there are no changes */
export function printChanges(changes: readonly Change[], json: boolean, none: string): void {
  if (json) printJson({ changes });
  else if (changes.length === 0) line(none);
  else changes.forEach(({ action, what, where }) => line(`${action}\t${what}\t${where}${action === 'delete' ? '\tonly with --allow-delete' : ''}`));
}

/**
 * For work whose changes were shown as they were made.
 * @param ms how long it took, in milliseconds
 */
export function printMade(changes: readonly Change[], ms: number, json: boolean): void {
  if (json) printJson({ changes, ms });
  else line(`Done: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'} in ${(ms / 1000).toFixed(1)} s.`);
}

export function printFindings(findings: readonly Finding[], json: boolean): void {
  if (json) printJson({ findings });
  else if (findings.length === 0) line('Nothing is wrong.');
  else findings.forEach(({ severity, what, cure }) => line(`${severity}\t${what}\n\t${cure}`));
}
