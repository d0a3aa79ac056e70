/** The time, injected: rules never ask the machine. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * A clock that agrees with the server, whatever the reader's machine believes.
 * @param serverTime the server's time when the page was made, ISO 8601; null or unreadable: the machine's own time
 * @param machine the machine's clock, read once now and then at each question
 */
export function serverClock(serverTime: string | null, machine: Clock = systemClock): Clock {
  const server = serverTime === null ? NaN : Date.parse(serverTime);
  const ahead = Number.isNaN(server) ? 0 : server - machine.now().getTime();
  return { now: () => new Date(machine.now().getTime() + ahead) };
}
