'use strict';
// SPFx libraries require @msinternal/* and @ms/* packages that Microsoft does not publish. A callable and
// constructible proxy that answers any property with itself is enough for them to load in a test.
const stub = new Proxy(function () {}, {
  get(_target, key) {
    if (key === '__esModule') return false;
    if (key === 'prototype') return Object.prototype;
    if (key === Symbol.toPrimitive) return () => '';
    return stub;
  },
  apply: () => stub,
  construct: () => ({})
});
module.exports = stub;
