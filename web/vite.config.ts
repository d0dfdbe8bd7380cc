import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { guidesAtBuild } from './guides-at-build';
import { shellAtBuild } from './offline/shell-at-build';

// Vite asks for a default export. No asset is inlined and no preload polyfill is written into the page: the content security
// policy allows scripts and styles from our own origin only.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), guidesAtBuild(), shellAtBuild()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { index: join(import.meta.dirname, 'index.html'), offline: join(import.meta.dirname, 'offline/worker.ts') },
      // the worker is found by its name and reigns over everything below where it lies
      output: {
        entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
        // What most screens use comes as one file: each file of a first load costs the browser more than its few lines.
        codeSplitting: { groups: [{ name: 'frame', minShareCount: 8 }] },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
