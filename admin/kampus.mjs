#!/usr/bin/env node
// `npx kampus`: plain JavaScript in front of the TypeScript.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('kampus.ts', import.meta.url));
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--disable-warning=ExperimentalWarning', entry, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
