'use strict';
const { createHash } = require('node:crypto');

/** What several chunks share, named by them: webpack's own names would tell where on the machine the modules lie. */
const sharedBy = (_module, chunks) => `shared-${createHash('sha256').update(chunks.map(({ name }) => name).sort().join()).digest('hex').slice(0, 4)}`;

// The web parts of the front page come in one chunk (`webpackChunkName: 'frontPage'`), with all that they share with others:
// split as webpack would, they were nine files, more than a browser fetches at a time over HTTP/1.1.
module.exports = (configuration) => {
  configuration.optimization.splitChunks = { chunks: (chunk) => chunk.name !== 'frontPage' && !chunk.canBeInitial(), name: sharedBy };
  return configuration;
};
