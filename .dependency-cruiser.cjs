'use strict';

// The import rules of docs/architecture.md. In tests/architecture/fixtures/ stands a house where each of them is broken
// on purpose, and tests/architecture/dependencyRules.test.ts checks that it is found.
const at = (path) => `^${path}`;
const src = (folder) => at(`src/${folder}/`);

/** Only what is listed may be imported; all the rest of the world is forbidden. */
const only = (name, comment, from, allowed) => ({ name, comment, severity: 'error', from, to: { pathNot: allowed } });

const tests = '\\.test\\.tsx?$|/testing/';
const npm = (names) => `node_modules/(${names.join('|')})(/|$)`;
const react = npm(['react', 'react-dom', '@types/react', '@types/react-dom', 'tslib']);
const fluent = npm(['@fluentui']);
const query = npm(['@tanstack']);
const pnp = npm(['@pnp']);
const spfx = npm(['@microsoft/sp-[a-z-]+', '@microsoft/decorators']);
const style = '\\.(module\\.)?scss(\\.ts)?$';

module.exports = {
  forbidden: [
    { name: 'no-circular', comment: 'A circle has no bottom to start reading from.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nothing uses is dead, unless it is an entry.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|\\.test\\.tsx?$|(WebPart|Customizer)\\.ts$|/loc/|\\.cjs$|^(tests|scripts)/|config\\.(js|ts)$' },
      to: {}
    },
    {
      name: 'no-cross-webpart',
      comment: 'Web parts share through domain, ui and app, never with one another.',
      severity: 'error',
      from: { path: at('src/(?:webparts|extensions)/([^/]+)/') },
      to: { path: at('src/(?:webparts|extensions)/([^/]+)/'), pathNot: 'src/(?:webparts|extensions)/$1/' }
    },
    only('domain-is-pure', 'Domain imports nothing outside itself.', { path: src('domain'), pathNot: tests }, [src('domain')]),
    only('schema-is-data', 'The schema may name domain types, nothing else.', { path: src('schema'), pathNot: tests }, [src('schema'), src('domain')]),
    only('gateways', 'Gateways know domain, schema and PnPjs.', { path: src('gateways'), pathNot: tests }, [src('gateways'), src('domain'), src('schema'), pnp, npm(['tslib'])]),
    only('ui', 'Shared parts know React, Fluent and domain.', { path: src('ui'), pathNot: tests }, [src('ui'), src('domain'), react, fluent, style]),
    only('app', 'The composition root.', { path: src('app'), pathNot: tests }, [src('app'), src('domain'), src('schema'), src('gateways'), src('ui'), react, fluent, query, spfx, style, '^UiStrings$']),
    { name: 'spfx-types-only', comment: 'app names SPFx types; only the shells run SPFx.', severity: 'error', from: { path: src('(app|ui|domain|schema|gateways)'), pathNot: tests }, to: { path: spfx, dependencyTypesNot: ['type-only'] } },
    only('components', 'Components see the domain, shared parts and services.', { path: at('src/(webparts|extensions)/[^/]+/components/'), pathNot: tests }, [
      at('src/(webparts|extensions)/'),
      src('domain'),
      src('ui'),
      at('src/app/'),
      react,
      fluent,
      query,
      style
    ]),
    { name: 'pnp-only-in-gateways', comment: 'One place speaks REST.', severity: 'error', from: { path: at('src/'), pathNot: ['src/gateways/', tests] }, to: { path: pnp } },
    { name: 'tenant-may-disagree', comment: 'The local tenant must be able to disagree with the product.', severity: 'error', from: { path: at('local-tenant/'), pathNot: ['\\.test\\.ts$', 'local-tenant/main\\.ts$'] }, to: { path: src('(gateways|schema|app|ui|webparts|extensions|domain)') } },
    { name: 'nothing-that-ships-imports-tests', comment: 'Fakes and tests stay behind.', severity: 'error', from: { path: at('(src|local-tenant|admin)/'), pathNot: tests }, to: { path: [at('tests/'), src('testing')] } },
    only('admin', 'The administrator\'s commands stand on schema, domain and gateways.', { path: at('admin/'), pathNot: tests }, [at('admin/'), src('schema'), src('domain'), src('gateways'), 'node_modules/', '^(node:)?[a-z_/]+$'])
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(lib|lib-commonjs|dist|temp|release|tests/architecture/fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'] }
  }
};
