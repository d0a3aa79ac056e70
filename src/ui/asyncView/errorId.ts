import type { KampusError } from '../../domain/shared/KampusError';

/**
 * A short code for support, e.g. `7F3A-503`: which operation failed (hashed) and the HTTP status, or the kind's first letter.
 * The same failure has the same code for everyone; it holds nothing personal.
 */
export function errorId({ operation, status, kind }: KampusError): string {
  let hash = 0;
  for (let i = 0; i < operation.length; i += 1) hash = (Math.imul(hash, 31) + operation.charCodeAt(i)) & 0xffff;
  return `${hash.toString(16).toUpperCase().padStart(4, '0')}-${status ?? kind.charAt(0).toUpperCase()}`;
}
