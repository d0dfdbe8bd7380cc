const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** Stands for the realm of the process where jest asks for the context of a test file. */
const THIS_REALM = Object.freeze({});

/** What jest keeps for one test file on its global object: its state and who listens to it. */
const OF_JEST = /jest|EVENT_HANDLERS|RETRY|TEST_TIMEOUT|WAIT_BEFORE/i;

const { compileFunction } = vm;
vm.compileFunction = (source, parameters, options) =>
  compileFunction(source, parameters, options?.parsingContext === THIS_REALM ? { ...options, parsingContext: undefined } : options);

/**
 * Runs the files of one jest worker in the realm of its process, one after the other, so that modules loaded once (see
 * shared-product-runtime.cjs) and the tests mean the same `Error`, `Map` and `Uint8Array`. What a file does to the console, to
 * `process.env` and to jest's own state ends with the file; all else in the process stays, as it would in the product.
 */
module.exports = class OneRealmEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
    this.before = { console: globalThis.console, exit: process.exit, env: process.env, variables: { ...process.env } };
  }

  getVmContext() {
    return THIS_REALM;
  }

  async teardown() {
    const { console, exit, env, variables } = this.before;
    globalThis.console = console;
    process.exit = exit;
    process.env = env;
    for (const name of Object.keys(env)) if (!(name in variables)) delete env[name];
    Object.assign(env, variables);
    for (const key of Object.getOwnPropertySymbols(globalThis)) if (OF_JEST.test(key.description ?? '')) Reflect.deleteProperty(globalThis, key);
    await super.teardown();
  }
};
