/**
 * Lets the build tools and the tests' setup load a TypeScript file before anything is compiled, through the same compiler the tests use.
 * Node 20 cannot read TypeScript itself.
 */
import Module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Loads a TypeScript file of this project, given its path from the project's root. */
export function requireTypescript(path) {
  if (Module._extensions['.ts'] === undefined) Module._extensions['.ts'] = compileAndRun;
  return require(`${root}${path}`);
}

function compileAndRun(module, fileName) {
  const { transformFileSync } = require('@swc/core');
  const { code } = transformFileSync(fileName, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs', ignoreDynamic: true },
    sourceMaps: 'inline',
  });
  module._compile(code, fileName);
}
