import { loadStyles } from './loadStyles';

const added = (): HTMLStyleElement | null => document.head.querySelector('style:last-of-type');

describe('loadStyles', () => {
  afterEach(() => {
    document.head.innerHTML = '';
    Reflect.deleteProperty(window, 'CSPSettings');
  });

  it('puts the sheet on the page, after those that are there', () => {
    loadStyles('.a { color: red }');
    loadStyles('.b { color: blue }');
    expect([...document.head.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual(['.a { color: red }', '.b { color: blue }']);
  });

  it('carries the nonce that the page asks for', () => {
    Object.assign(window, { CSPSettings: { nonce: 'n0nce' } });
    loadStyles('.a { color: red }');
    expect(added()?.nonce).toBe('n0nce');
  });

  it('does without a nonce where the page has none', () => {
    loadStyles('.a { color: red }');
    expect(added()?.hasAttribute('nonce')).toBe(false);
  });
});
