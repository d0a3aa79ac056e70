/* eslint-disable no-script-url -- hostile addresses are what is tried here */
import * as fc from 'fast-check';

import { linkAddressProblem, safeLinkAddress } from './linkAddress';

describe('the address of a link (C6.2)', () => {
  it.each(['https://tilat.gov.example/', 'https://gov.example?x=1', '/sites/kampus/SitePages/Ohje.aspx', '/'])('may be %s', (address) => {
    expect(linkAddressProblem(address)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://tilat.gov.example/', 'notSecure'],
    ['javascript:alert(1)', 'scheme'],
    [' JaVaScRiPt:alert(1)', 'scheme'],
    ['java\tscript:alert(1)', 'scheme'],
    ['\u0001javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['vbscript:x', 'scheme'],
    ['//evil.example/', 'malformed'],
    ['/\\evil.example/', 'malformed'],
    ['https://', 'malformed'],
    ['https://user@evil.example/', 'malformed'],
    ['sivu.aspx', 'malformed'],
    ['/a b', 'malformed']
  ])('may not be %j', (address, problem) => {
    expect(linkAddressProblem(address)).toBe(problem);
  });

  it('never lets a browser see anything but https or our own server', () => {
    const hostile = fc.tuple(fc.constantFrom('javascript:', 'http:', '//', '\\\\', 'data:', 'https:', '/'), fc.string({ unit: 'binary' })).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (address) => {
        const safe = safeLinkAddress(address);
        if (safe === null) return;
        const seen = new URL(safe, 'https://own.example');
        expect(seen.protocol).toBe('https:');
        if (safe.startsWith('/')) expect(seen.host).toBe('own.example');
      })
    );
  });
});
