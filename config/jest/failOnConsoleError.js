'use strict';
// An error on the console is a fault that nobody looks at, so it fails the test that caused it. A test that provokes
// one on purpose mocks console.error itself.
let errors;

// React 17 warns when an answer arrives for a part that has left the page. React 18 took the warning away: a promise that
// settles late leaks nothing, and whether it comes before a test's end is chance.
const isLateAnswer = (message) => message.includes("Can't perform a React state update on an unmounted component");

beforeEach(() => {
  errors = [];
  console.error = (...parts) => {
    const message = parts.map(String).join(' ');
    if (!isLateAnswer(message)) errors.push(message);
  };
});

afterEach(() => {
  if (errors.length > 0) throw new Error(`Unexpected on console.error:\n${errors.join('\n')}`);
});
