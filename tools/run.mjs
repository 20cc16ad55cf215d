// `node tools/run.mjs <name> [...args]`: brings the packages in order, then runs `main(args)` of tools/<name>.ts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setup } from './setup.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name = '', ...args] = process.argv.slice(2)

// Exiting (rather than dying by the signal) lets every `exit` listener end the children that a tool started.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const file = join(root, 'tools', `${name}.ts`)
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) refuse()
setup()
process.chdir(root)
const { main, close } = await load(file)
if (typeof main !== 'function') refuse()
try {
  process.exitCode = await main(args)
} catch (error) {
  process.stderr.write(`${error?.isPlain ? error.message : (error?.stack ?? error)}\n`)
  process.exitCode = 1
}
await close()
// A tool is over when `main` is; a socket left open must not keep it alive. Pipes are flushed first.
process.stdout.write('', () => process.stderr.write('', () => process.exit()))

/** As vite's `runnerImport`, which closes its runner at once; a tool may still `import()` while it runs. */
async function load(path) {
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite')
  // Resolving a config for serving sets this to `development`, which a build in the same process would then follow.
  const { NODE_ENV } = process.env
  const config = await resolveConfig(
    {
      configFile: false,
      envDir: false,
      root,
      cacheDir: join(root, '.cache', 'vite-tools'),
      logLevel: 'error',
      environments: {
        tools: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  )
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
  const environment = createRunnableDevEnvironment('tools', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  })
  await environment.init()
  const { main } = await environment.runner.import(path)
  return { main, close: () => environment.close() }
}

function refuse() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  process.stderr.write(`No tool "${name}". There are: ${Object.keys(scripts).join(', ')}.\n`)
  process.exit(2)
}
