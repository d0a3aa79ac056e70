/** A value that came from outside (or out of JSON) as text: what is no text, number or truth value gives `otherwise`. */
export function plainText(value: unknown, otherwise = ''): string {
  switch (typeof value) {
    case 'string': return value;
    case 'number': case 'boolean': case 'bigint': return String(value);
    default: return otherwise;
  }
}
