import { createPrivateKey, X509Certificate } from 'node:crypto';

import { UsageError } from './commands/UsageError';

/** What the app registration is proved by. The key stays in this process. */
export interface Certificate {
  /** SHA-256 of the certificate, in hexadecimal without colons. */
  readonly thumbprintSha256: string;
  /** PEM, not encrypted. */
  readonly privateKey: string;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/;
const PRIVATE_KEY = /-----BEGIN (?:RSA |ENCRYPTED )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |ENCRYPTED )?PRIVATE KEY-----/;

const hexadecimal = (thumbprint: string): string => thumbprint.replace(/[:\s]/g, '').toUpperCase();

function readPrivateKey(pem: string, password: string | undefined): string {
  const key = PRIVATE_KEY.exec(pem)?.[0];
  if (key === undefined) throw new UsageError('The certificate file has no private key in PEM');
  try {
    return createPrivateKey({ key, ...(password === undefined ? {} : { passphrase: password }) }).export({ type: 'pkcs8', format: 'pem' }).toString();
  } catch {
    // What the library says could quote the key.
    throw new UsageError('The private key cannot be read: is its password in KAMPUS_CERTIFICATE_PASSWORD right?');
  }
}

/**
 * Reads a certificate with its private key, both in PEM, in any order.
 * @param thumbprint SHA-256 of the certificate, when the file holds the key alone
 * @throws UsageError that never quotes the key
 */
export function readCertificate(pem: string, thumbprint?: string, password?: string): Certificate {
  const privateKey = readPrivateKey(pem, password);
  const certificate = CERTIFICATE.exec(pem)?.[0];
  const known = thumbprint ?? (certificate === undefined ? undefined : new X509Certificate(certificate).fingerprint256);
  if (known === undefined) throw new UsageError('The file holds no certificate: give its SHA-256 with --thumbprint');
  const thumbprintSha256 = hexadecimal(known);
  if (!/^[0-9A-F]{64}$/.test(thumbprintSha256)) throw new UsageError('The thumbprint is the SHA-256 of the certificate: 64 hexadecimal characters');
  return { thumbprintSha256, privateKey };
}
