/** Why an address is refused. */
export type LinkAddressProblem = 'empty' | 'notSecure' | 'scheme' | 'malformed';

/**
 * An address that people or editors give for a link: server-relative (`/sites/…`) or https.
 * Refuses `http:`, `javascript:`, `data:`, protocol-relative `//host` and whatever a browser might read as one of them.
 * @returns null when the address is good
 */
export function linkAddressProblem(address: string): LinkAddressProblem | null {
  // A browser drops tabs and line breaks inside an address, and reads a backslash as a slash.
  const read = address.trim().replace(/\p{Cc}/gu, '').replace(/\\/g, '/');
  if (read === '') return 'empty';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  if (scheme === 'http') return 'notSecure';
  if (scheme !== undefined && scheme !== 'https') return 'scheme';
  if (scheme === 'https') return /^https:\/\/[^/?#\s@]+([/?#]\S*)?$/i.test(read) ? null : 'malformed';
  return /^\/(?!\/)\S*$/.test(read) ? null : 'malformed';
}

/** The address when it is good, else null: for what was saved by other ways than Kampus's own forms. */
export function safeLinkAddress(address: string | null): string | null {
  return address === null || linkAddressProblem(address) !== null ? null : address.trim();
}
