import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { guidesAtBuild } from './guides-at-build';

// Vite asks for a default export. No asset is inlined and no preload polyfill is written into the page: the content security
// policy allows scripts and styles from our own origin only.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), guidesAtBuild()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
