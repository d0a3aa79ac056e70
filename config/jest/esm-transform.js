'use strict';
// @pnp/* 4 ships as ES modules only and Jest runs CommonJS, so its files are transpiled on the way in.
const ts = require('typescript');

module.exports = {
  process(source, fileName) {
    const { outputText } = ts.transpileModule(source, {
      fileName,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true, allowJs: true }
    });
    return { code: outputText };
  }
};
