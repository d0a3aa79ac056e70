'use strict';
// An error on the console is a fault that nobody looks at, so it fails the test that caused it. A test that provokes
// one on purpose mocks console.error itself.
let errors;

beforeEach(() => {
  errors = [];
  console.error = (...parts) => errors.push(parts.map(String).join(' '));
});

afterEach(() => {
  if (errors.length > 0) throw new Error(`Unexpected on console.error:\n${errors.join('\n')}`);
});
