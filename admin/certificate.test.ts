import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';

import { readCertificate } from './certificate';

/** Of nobody: its key was thrown away. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBkTCCATegAwIBAgIUICKQ9iXJqoD1ONsU8y6eZanFAvYwCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwSa2FtcHVzLmdvdi5leGFtcGxlMCAXDTI2MTEyMjAyMzgzNloY
DzIxMjYxMDI5MDIzODM2WjAdMRswGQYDVQQDDBJrYW1wdXMuZ292LmV4YW1wbGUw
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQNsD5IoAqH9rEn9PHw4pewFi0UmwNR
O4YcXz2z4xIZmKPXqG6ogUpx5xXpT8TVgfyrsFhOX5itZgDkyx73bUv3o1MwUTAd
BgNVHQ4EFgQURtgYsgDi49yKo0bX1PA/B8XoO1AwHwYDVR0jBBgwFoAURtgYsgDi
49yKo0bX1PA/B8XoO1AwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBF
AiA7VJunzbtPHMbr+I3cIxkWdx94aacWLp6U5+fOBHy70wIhAIekIjyo/BqOJmSY
aXix/uU3gwDAS43MQBoVPtn1qkX1
-----END CERTIFICATE-----`;
const THUMBPRINT = '3F6C3B50F3423542DE5CAEE3FB78B2EE087C2DDCE26D4C7028CFB3FE15DE7C3B';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('a certificate', () => {
  it('is known by its own thumbprint, wherever the key stands in the file', () => {
    for (const file of [`${pem}${CERTIFICATE}`, `${CERTIFICATE}\n${pem}`]) assert.deepEqual(readCertificate(file), { thumbprintSha256: THUMBPRINT, privateKey: pem });
  });

  it('may be given by its thumbprint, as people copy it', () => {
    const copied = (THUMBPRINT.match(/../g) ?? []).join(':').toLowerCase();
    assert.equal(readCertificate(pem, copied).thumbprintSha256, THUMBPRINT);
  });

  it('may have an encrypted key', () => {
    const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'salasana' }).toString();
    assert.equal(readCertificate(locked, THUMBPRINT, 'salasana').privateKey, pem);
    assert.throws(() => readCertificate(locked, THUMBPRINT, 'väärä'), /KAMPUS_CERTIFICATE_PASSWORD/);
  });

  it('is refused in words that never quote the key', () => {
    const broken = pem.replace(/\n[^\n]+\n/, '\nAAAA\n');
    const refusals: Array<[() => unknown, RegExp]> = [
      [() => readCertificate(CERTIFICATE), /no private key/],
      [() => readCertificate(pem), /--thumbprint/],
      [() => readCertificate(pem, 'abc'), /64 hexadecimal/],
      [() => readCertificate(broken, THUMBPRINT), /cannot be read/]
    ];
    for (const [read, expected] of refusals) {
      assert.throws(read, (error: Error) => expected.test(error.message) && !/BEGIN|MII/.test(`${error.message} ${error.stack ?? ''}`));
    }
  });
});
