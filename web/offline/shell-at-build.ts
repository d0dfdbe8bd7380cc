import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const WORKER = 'offline.js';
const KEPT = /\.(js|mjs|css|woff2)$/;

/** Lists what the screens are made of, for the worker to keep; the worker's own bytes change with the list, so that a browser takes the new one. */
export function shellAtBuild(): Plugin {
  return {
    name: 'shell-at-build',
    // after the chunks that came to nothing but styles were taken out again
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => name !== WORKER && KEPT.test(name)).map((name) => `/${name}`);
      const source = JSON.stringify(files.toSorted());
      this.emitFile({ type: 'asset', fileName: 'shell.json', source });
      const worker = bundle[WORKER];
      if (worker?.type === 'chunk') worker.code += `\n// ${createHash('sha256').update(source).digest('hex')}\n`;
    },
  };
}
