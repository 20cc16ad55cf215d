import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Node 20 cannot read TypeScript by itself.
await runnerImport(fileURLToPath(new URL('./screenshots.ts', import.meta.url)))
