import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import { cruise, type ICruiseResult, type IConfiguration, type IForbiddenRuleType } from 'dependency-cruiser';

const root = fileURLToPath(new URL('../..', import.meta.url));
const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration & { forbidden: IForbiddenRuleType[] };

/** Violations in the house that stands in `baseDir`, as "rule: from → to". */
async function violations(baseDir: string, folders: string[]): Promise<string[]> {
  const { options, forbidden } = configuration;
  const { output } = await cruise(folders, { ...options, baseDir, ruleSet: { forbidden }, validate: true });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('import rules of docs/architecture.md', () => {
  it('hold in the whole house', async () => {
    assert.deepEqual(await violations(root, ['src', 'local-tenant', 'admin', 'tests', 'scripts']), []);
  });

  describe('are found where they are broken', () => {
    let found: string[] = [];
    before(async () => {
      found = await violations(`${root}tests/architecture/fixtures`, ['src', 'local-tenant', 'admin']);
    });
    for (const { name } of configuration.forbidden) {
      it(name ?? 'unnamed', () => assert.ok(found.some((v) => v.startsWith(`${name}: `)), `no fixture breaks ${name}: ${found.join('\n')}`));
    }
  });
});
