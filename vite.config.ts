import { defineConfig } from 'vite'
import { extensionBuild } from './tools/extension-build.ts'

/** `vite build --mode firefox` builds for Firefox, anything else for Chromium. */
export default defineConfig(({ mode }) => extensionBuild(mode === 'firefox' ? 'firefox' : 'chromium'))
