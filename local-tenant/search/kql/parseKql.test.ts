import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { KqlNode } from './KqlNode';
import { KqlError, maxQueryLength, parseKql } from './parseKql';

/** A short notation for trees, so that the table below can be read. */
function show(node: KqlNode | null): string {
  switch (node?.kind) {
    case undefined:
      return 'nothing';
    case 'everything':
      return '*';
    case 'text':
      return `"${node.text}"${node.prefix ? '*' : ''}`;
    case 'restriction':
      return 'from' in node.value
        ? `${node.name}${node.operator}[${node.value.from}..${node.value.to}]`
        : `${node.name}${node.operator}"${node.value.text}"${node.value.prefix ? '*' : ''}`;
    case 'not':
      return `!${show(node.operand)}`;
    case 'near':
      return `${node.ordered ? 'onear' : 'near'}${node.distance}(${show(node.left)} ${show(node.right)})`;
    case 'xrank':
      return `xrank${node.boost}(${show(node.match)} ${show(node.rank)})`;
    case 'and':
    case 'or':
      return `${node.kind}(${node.operands.map(show).join(' ')})`;
  }
}

const meanings: [query: string, meaning: string][] = [
  ['ohje matkustus', 'and("ohje" "matkustus")'],
  ['"etä työ*" AND x*', 'and("etä työ"* "x"*)'],
  ['"oma työ"*', '"oma työ"*'],
  ['kissa OR koira', 'or("kissa" "koira")'],
  ['a AND b OR c', 'or(and("a" "b") "c")'],
  ['a OR b c AND d', 'and(or("a" "b") and("c" "d"))'],
  ['a or b', 'and("a" "or" "b")'],
  ['cat +dog -bird', 'and("cat" "dog" !"bird")'],
  ['cat NOT dog', 'and("cat" !"dog")'],
  ['NOT NOT dog', '"dog"'],
  ['ANDROID ORAVA NOTTI', 'and("ANDROID" "ORAVA" "NOTTI")'],
  ['(a)(b)"c d"', 'and("a" "b" "c d")'],
  ["O'Dowd Anna-Leena", 'and("O\'Dowd" "Anna-Leena")'],
  ['Tokio - Helsinki', 'and("Tokio" "Helsinki")'],
  ['author:"John Smith" filetype:docx', 'and(author:"John Smith" filetype:"docx")'],
  ['author:a author:b filetype:docx', 'and(or(author:"a" author:"b") filetype:"docx")'],
  ['author:a x Author=b', 'and("x" or(author:"a" Author="b"))'],
  ['-author:a -author:b', 'and(!author:"a" !author:"b")'],
  ['title:(a OR "b c")', 'or(title:"a" title:"b c")'],
  ['title:(a b)', 'and(title:"a" title:"b")'],
  ['author: "John Smith"', 'and("author:" "John Smith")'],
  ['Write>=2026-01-01T00:00:00Z', 'Write>="2026-01-01T00:00:00Z"'],
  ['size<>3 OR size<3', 'or(size<>"3" size<"3")'],
  ['Write:2020-01-01..2021-01-01', 'Write:[2020-01-01..2021-01-01]'],
  ['LastModifiedTime="this week"', 'LastModifiedTime="this week"'],
  ['Path:https://x.example/sites/a*', 'Path:"https://x.example/sites/a"*'],
  ['https://x.example/sites/a', '"https://x.example/sites/a"'],
  ['a NEAR b', 'near8("a" "b")'],
  ['a ONEAR(n=4) b', 'onear4("a" "b")'],
  ['cat XRANK(cb=100, rb=0.4) dog', 'xrank100("cat" "dog")'],
  ['WORDS(tv, televisio)', 'or("tv" "televisio")'],
  ['ALL(a b) NONE(c "d e")', 'and(and("a" "b") !or("c" "d e"))'],
  ['"left open', '"left open"'],
  ['*', '*'],
  ['-', 'nothing'],
  ['  ', 'nothing'],
];

const malformed = ['foo AND', 'AND foo', 'a OR OR b', '(a', 'a)', 'NOT', 'a NEAR', '()', `${'('.repeat(101)}a${')'.repeat(101)}`];

describe('KQL', () => {
  for (const [query, meaning] of meanings) {
    it(`reads ${query} as ${meaning}`, () => assert.equal(show(parseKql(query)), meaning));
  }

  for (const query of malformed) {
    it(`refuses ${query.slice(0, 20)}`, () => assert.throws(() => parseKql(query), KqlError));
  }

  it('refuses a query longer than the limit, and reads one as long', () => {
    assert.throws(() => parseKql('a'.repeat(maxQueryLength + 1)), /4096/);
    assert.equal(parseKql('a'.repeat(maxQueryLength))?.kind, 'text');
  });

  it('answers or refuses whatever is typed, and quickly', () => {
    const token = fc.constantFrom('AND ', 'OR ', 'NOT ', 'NEAR', 'XRANK', '(', ')', '"', '*', ':', '=', '..', '-', '+', ' ', 'a', 'ä', 'x:', 'ALL(', ',');
    const query = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.array(token, { maxLength: 400 }).map(tokens => tokens.join('')));
    fc.assert(
      fc.property(query, text => {
        const started = performance.now();
        try {
          parseKql(text);
        } catch (error) {
          assert.ok(error instanceof KqlError, String(error));
        }
        assert.ok(performance.now() - started < 1000);
      }),
      { numRuns: 500 }
    );
  });

  it('survives the longest and the deepest', () => {
    const extremes = ['NOT '.repeat(1023) + 'a', 'a '.repeat(2048), 'a OR '.repeat(800) + 'b', 'x:('.repeat(99) + 'a' + ')'.repeat(99), '-'.repeat(4096)];
    for (const query of extremes) assert.doesNotThrow(() => parseKql(query));
  });

  it('never lets a quoted text become an operator', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z:()=<>+ -]{1,40}$/), text => {
        const node = parseKql(`"${text}"`);
        assert.ok(node === null || node.kind === 'text');
      })
    );
  });
});
