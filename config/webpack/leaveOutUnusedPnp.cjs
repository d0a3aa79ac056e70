'use strict';
// PnPjs does not say that its core modules do nothing by being loaded, so webpack would keep all of them: its browser
// storage and helpers, which Kampus does not use, on every page. `@pnp/sp` is left alone, but for its
// lists of SharePoint's numbers and its builder of filters: its other modules add methods when loaded.
module.exports = (configuration) => {
  configuration.module.rules.push(
    { test: /[\\/]@pnp[\\/](core[\\/].+|queryable[\\/].+|sp[\\/]types)\.js$/, sideEffects: false },
    { test: /[\\/]@pnp[\\/]sp[\\/]spqueryable\.js$/, loader: require.resolve('./leaveOutFilterBuilder.cjs') }
  );
  return configuration;
};
