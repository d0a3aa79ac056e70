'use strict';

// SPFx 1.23 builds with Heft. These tasks keep the familiar gulp command names and hand the work to Heft.
const { spawn } = require('node:child_process');
const path = require('node:path');
const gulp = require('gulp');

const heft = path.join(__dirname, 'node_modules', '@rushstack', 'heft', 'bin', 'heft');
const production = process.argv.includes('--ship') || process.argv.includes('--production');

/** A gulp task that runs one Heft action and fails when Heft does. */
const runHeft = (...args) => () =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [heft, ...args, ...(production ? ['--production'] : [])], {
      cwd: __dirname,
      stdio: 'inherit'
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`heft ${args[0]} exited with ${code}`))));
  });

gulp.task('clean', runHeft('clean'));
gulp.task('bundle', runHeft('build', '--clean'));
gulp.task('test', runHeft('test', '--clean'));
gulp.task('package-solution', runHeft('package-solution'));
gulp.task('default', gulp.series('test', 'package-solution'));
