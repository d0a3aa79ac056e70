/**
 * `npm test`: everything that CI holds, step by step, with one line at the end.
 * `npm test -- lint types` runs only the steps named.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counts } from './testCounts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const node = process.execPath;

interface Step {
  readonly name: string;
  readonly title: string;
  readonly commands: readonly (readonly string[])[];
}

const steps: readonly Step[] = [
  { name: 'lint', title: 'Lint, no warnings', commands: [[bin('eslint'), '.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/']] },
  { name: 'types', title: 'Types of what runs on Node', commands: [[bin('tsc'), '-p', 'tsconfig.node.json']] },
  {
    name: 'package',
    title: 'Unit and component tests, and the package',
    commands: [
      [bin('heft'), 'test', '--clean', '--production'],
      [bin('heft'), 'package-solution', '--production']
    ]
  },
  { name: 'doctor', title: 'SPFx project doctor', commands: [[node, '--import', 'tsx', 'scripts/doctor.ts']] },
  {
    name: 'node',
    title: 'Local tenant, provisioning, contracts, import rules',
    commands: [
      [
        node,
        '--import',
        'tsx',
        '--disable-warning=ExperimentalWarning',
        '--test',
        // Node's default leaves one core free.
        `--test-concurrency=${availableParallelism()}`,
        '--test-reporter=spec',
        ...['local-tenant', 'admin', 'tests', 'scripts'].map((folder) => `${folder}/**/*.test.ts`)
      ]
    ]
  },
  { name: 'browser', title: 'Journeys in a browser on the built package', commands: [[bin('playwright'), 'test']] }
];

function run(command: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0] ?? '', command.slice(1), { cwd: root, env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        process.stdout.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step named ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
for (const [index, step] of chosen.entries()) {
  console.log(`\n[${index + 1}/${chosen.length}] ${step.title}`);
  const started = Date.now();
  for (const command of step.commands) {
    const { code, output } = await run(command);
    const { passed, failed } = counts(output);
    total.passed += passed;
    total.failed += failed;
    if (code !== 0) {
      console.log(`\n${total.passed} passed, ${Math.max(total.failed, 1)} failed`);
      console.log(`Stopped at "${step.title}": run it alone with  npm test -- ${step.name}`);
      process.exit(1);
    }
  }
  console.log(`[${index + 1}/${chosen.length}] ${step.title}: done in ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
