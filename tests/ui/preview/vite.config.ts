import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The policy of the extension's own pages, so that a preview can do nothing that the extension could not. */
export const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; media-src blob:; connect-src 'none'"

/** Our pages as plain pages: the browser's API is a fake, and `?preview=<state>` chooses what it answers. */
export default defineConfig({
  root: at('../../../'),
  publicDir: at('../../../public'),
  logLevel: 'warn',
  plugins: [react()],
  resolve: {
    alias: [
      { find: 'webextension-polyfill', replacement: at('./fake-browser.ts') },
      { find: /^.*\/log\/digested\.ts$/, replacement: at('./fake-digested.ts') },
      { find: /^.*\/log\/(read-file|stage)\.ts$/, replacement: at('./fake-files.ts') },
    ],
  },
  build: {
    outDir: at('../../../.cache/preview/default'),
    chunkSizeWarningLimit: 2_000,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: ['popup', 'log', 'options', 'verify', 'onboarding', 'practice'].map((page) =>
        at(`../../../src/ui/${page}/index.html`),
      ),
    },
  },
  preview: { host: '127.0.0.1', headers: { 'Content-Security-Policy': policy } },
})
