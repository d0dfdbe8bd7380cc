const Module = require('node:module');
const { dirname, isAbsolute, join, resolve, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const root = join(__dirname, '../../..');
const tests = join(root, 'test') + sep;
const packages = `${sep}node_modules${sep}`;

/** They know which test file they serve. */
const OF_JEST = /^(@jest\/|jest($|-)|expect($|-)|pretty-format$)/;

const COMMON_JS = {
  isInternalModule: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

/** Where the lines of each compiled file of the product come from, by the path of the file. */
const sourceMaps = new Map();

/**
 * Loads the product and its packages once per jest worker, by Node's own `require`, instead of once per test file: 230 files load the
 * same thousand modules. Only what lies in `test/` is loaded anew for each file. Nothing here can be mocked, and nothing is.
 */
class SharedProductRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, ...rest) {
    super(config, environment, resolver, transformer, ...rest);
    const ofThisFile = super.getSourceMaps();
    for (const [path, map] of sourceMaps) ofThisFile.set(path, map);
    const compileAndRun = (module, path) => {
      const { code, sourceMapPath } = transformer.transform(path, COMMON_JS);
      sourceMaps.set(path, sourceMapPath);
      ofThisFile.set(path, sourceMapPath);
      module._compile(code, path);
    };
    for (const extension of ['.ts', '.tsx']) Module._extensions[extension] = compileAndRun;
  }

  requireModule(from, moduleName, options, isRequireActual) {
    if (!options?.isInternalModule && moduleName !== undefined && isShared(from, moduleName)) return Module.createRequire(from)(moduleName);
    return super.requireModule(from, moduleName, options, isRequireActual);
  }
}

/** jest's own packages stay among themselves; whatever else is installed is loaded by Node and asks Node from then on. */
function isShared(from, moduleName) {
  if (from.includes(packages) || Module.isBuiltin(moduleName)) return false;
  if (moduleName.startsWith('.') || isAbsolute(moduleName)) return !resolve(dirname(from), moduleName).startsWith(tests);
  return !OF_JEST.test(moduleName);
}

module.exports = SharedProductRuntime;
