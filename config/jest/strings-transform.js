'use strict';
// SPFx loads strings as AMD, define([], () => ({…})); Jest gets the same object as a CommonJS module.
module.exports = {
  process(source) {
    return { code: `const define = (dependencies, factory) => { module.exports = factory(); };\n${source}` };
  }
};
