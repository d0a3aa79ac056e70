/* eslint-disable no-script-url -- hostile addresses are what is tried here */
import { isGoodOwnLink, ownLinkProblems } from './ownLink';

describe('an own link (C6.2)', () => {
  it.each([
    ['https://hankkeet.gov.example/', null],
    ['', 'empty'],
    ['http://hankkeet.gov.example/', 'notSecure'],
    ['javascript:alert(1)', 'scheme'],
    [' JaVaScRiPt:alert(1)', 'scheme'],
    ['java\nscript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['//muualla.example/', 'malformed'],
    ['hankkeet.gov.example', 'malformed'],
    [`https://gov.example/${'a'.repeat(255)}`, 'tooLong']
  ])('address %j: %s', (url, problem) => {
    expect(ownLinkProblems({ title: 'Hankkeet', url })).toEqual({ title: null, url: problem });
    expect(isGoodOwnLink({ title: 'Hankkeet', url })).toBe(problem === null);
  });

  it('has a name that is neither empty nor too long', () => {
    const url = 'https://hankkeet.gov.example/';
    expect(ownLinkProblems({ title: '  ', url }).title).toBe('empty');
    expect(ownLinkProblems({ title: 'a'.repeat(256), url }).title).toBe('tooLong');
    expect(ownLinkProblems({ title: 'a'.repeat(255), url }).title).toBeNull();
  });
});
