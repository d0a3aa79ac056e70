'use strict';

const CALL = 'filter(SPOData.Where())';
/** Where the builder begins; nothing but it follows. */
const BUILDER = 'var FilterOperation;';

/**
 * A webpack loader for PnPjs's `spqueryable.js`: leaves out the builder of filters that are given as functions (1 kB of gzip).
 * Kampus writes its filters as OData; whoever gives a function all the same is told so. PnPjs's version is pinned, and another one
 * that is written otherwise stops the build here.
 */
module.exports = (source) => {
  const start = source.indexOf(BUILDER);
  if (start === -1 || !source.includes(CALL)) throw new Error('This version of PnPjs builds its filters in another way: see config/webpack/leaveOutFilterBuilder.cjs');
  return source.slice(0, start).replace(CALL, `(() => { throw new Error('Write the filter as OData: the builder is left out') })()`);
};
