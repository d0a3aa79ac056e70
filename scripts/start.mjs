// `npm start`: plain JavaScript, so that even an old Node can say what is wrong.
import { spawn } from 'node:child_process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 14)) {
  console.error(
    `Kampus runs on Node 22.14 or newer, this is ${process.versions.node}. On Linux "npm ci" brings the right one: run it again without --omit=optional.`
  );
  process.exit(1);
}

const child = spawn(process.execPath, ['--import', 'tsx', '--disable-warning=ExperimentalWarning', 'scripts/startKampus.ts', ...process.argv.slice(2)], {
  stdio: 'inherit'
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm hands a signal to its shell alone, which ends and leaves this process behind: whoever stopped npm meant the server.
if (process.env['npm_lifecycle_event'] === 'start') {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) child.kill();
  }, 250).unref();
}
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
