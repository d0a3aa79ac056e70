/** Runs the community's `spfx project doctor` offline and fails on any finding. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = spawnSync(process.execPath, [`${root}node_modules/.bin/m365`, 'spfx', 'project', 'doctor', '--output', 'json'], {
  cwd: root,
  encoding: 'utf8',
  // No telemetry leaves this machine.
  env: { ...process.env, CLIMICROSOFT365_DISABLETELEMETRY: '1', CLIMICROSOFT365_ENV: 'kampus' }
});
if (run.status !== 0) {
  console.error(run.stdout, run.stderr);
  process.exit(run.status ?? 1);
}
const findings = JSON.parse(run.stdout || '[]') as { id: string; title: string; description: string; resolution: string }[];
for (const { id, title, description, resolution } of findings) console.error(`${id} ${title}: ${description}\n  ${resolution}`);
console.log(`SPFx project doctor: ${findings.length === 0 ? 'nothing found' : `${findings.length} findings`}`);
process.exit(findings.length === 0 ? 0 : 1);
