/** Whom a page concerns, as its column has it: keys of organisations between semicolons; empty for everyone. */
export const audienceKeys = (audience: string): string[] => audience.split(';').map((key) => key.trim()).filter((key) => key !== '');

const isSame = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

export const concerns = (audience: string, key: string): boolean => audienceKeys(audience).some((known) => isSame(known, key));

/** The audience with the key taken in, or left out; whatever else it names stays. */
export function withConcern(audience: string, key: string, isConcerned: boolean): string {
  const others = audienceKeys(audience).filter((known) => !isSame(known, key));
  return (isConcerned ? [...others, key] : others).join(';');
}
