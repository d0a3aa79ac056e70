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
  // The header carries the hash of every chunk there is. Ten digits tell the versions of one chunk apart; the default is twenty.
  configuration.output.hashDigestLength = 10;
  return configuration;
};
