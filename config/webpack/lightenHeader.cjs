'use strict';
const { resolve } = require('node:path');

/** Where SPFx's loader of style sheets is asked for, by a path from each sheet. */
const THEIR_LOADER = /load-themed-styles[\\/]lib-es6[\\/]index\.js$/;

// Every page of the tenant loads the header. Two things that the build would put into it cost more than they give:
module.exports = (configuration) => {
  // SPFx's loader of style sheets knows SharePoint's theme tokens, which Kampus's sheets have none of (src/ui/loadStyles.ts).
  configuration.plugins.push({
    apply: (compiler) => new compiler.webpack.NormalModuleReplacementPlugin(THEIR_LOADER, resolve(__dirname, '../../lib/ui/loadStyles.js')).apply(compiler)
  });
  // The header carries the name and the hash of every chunk there is (0.9 kB): one hash of the whole build, and names that
  // the code already says, cost nothing more.
  configuration.output.chunkFilename = 'chunk.[name]_[fullhash].js';
  configuration.output.hashDigestLength = 10;
  configuration.optimization.chunkIds = 'named';
  return configuration;
};
