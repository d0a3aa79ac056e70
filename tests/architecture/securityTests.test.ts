import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A test that the threat model names: its file, and its title; null: the whole file. An ellipsis in a title stands for what differs. */
interface NamedTest {
  readonly file: string;
  readonly title: string | null;
}

/** The file as the document names it, which leaves `tests/` out; null when there is none. */
function pathOf(file: string): string | null {
  return [file, join('tests', file)].map((path) => join(root, path)).find(existsSync) ?? null;
}

/** Threats of the document's table, each with what stands behind it: what holds it, and its tests. */
function threatsOf(markdown: string): { threat: string; tests: NamedTest[]; cell: string }[] {
  let file = '';
  return markdown.split('\n').flatMap((line) => {
    const [threat, cell] = /^\| (.+?) \| (.+) \|$/.exec(line)?.slice(1) ?? [];
    if (threat === undefined || cell === undefined || threat === 'threat') return [];
    const tests: NamedTest[] = [];
    for (const [, named, title] of cell.matchAll(/`([^`]+\.(?:ts|tsx))`|"([^"]+)"/g)) {
      if (named !== undefined) file = named;
      tests.push({ file, title: title ?? null });
    }
    return [{ threat, tests, cell }];
  });
}

/** Whether a line of the file holds the title, in its parts, in their order. */
function holds(source: string, title: string): boolean {
  const parts = title.split('…').map((part) => part.trim()).filter((part) => part !== '');
  return source.replace(/\\(['"`])/g, '$1').split('\n').some((line) => {
    let from = 0;
    return parts.every((part) => {
      const at = line.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}

/** What is wrong with the tests that a threat model names. */
function problemsOf(markdown: string): string[] {
  return threatsOf(markdown).flatMap(({ threat, tests, cell }) => {
    if (tests.length === 0 && !/not tested|not stopped/.test(cell)) return [`"${threat}" names no test`];
    return tests.flatMap(({ file, title }) => {
      const path = pathOf(file);
      if (path === null) return [`"${threat}": there is no ${file}`];
      return title === null || holds(readFileSync(path, 'utf8'), title) ? [] : [`"${threat}": ${file} has no "${title}"`];
    });
  });
}

describe('docs/security.md', () => {
  const markdown = readFileSync(join(root, 'docs/security.md'), 'utf8');

  it('names a test for each threat, and each is there by its title', () => {
    assert.ok(threatsOf(markdown).length > 30, 'the table is read');
    assert.deepEqual(problemsOf(markdown), []);
  });

  it('would be found out if a test were renamed, removed or never named', () => {
    const row = (cell: string): string => `| a threat | ${cell} |`;
    assert.deepEqual(problemsOf(row('`architecture/securityTests.test.ts`: "names a test for each …, and each is there"')), []);
    const nobodys = ['a title', 'that nobody wrote'].join(' ');
    assert.equal(problemsOf(row(`\`architecture/securityTests.test.ts\`: "${nobodys}"`)).length, 1);
    assert.equal(problemsOf(row('`architecture/missing.test.ts`: "names a test"')).length, 2);
    assert.equal(problemsOf(row('SharePoint sees to it')).length, 1);
  });
});
