// npm start: makes ready, builds when something changed since the last build, serves the built app and stays up.
import { fileURLToPath } from 'node:url'
import { ensurePackages, NotReady } from './ensure.mjs'
import { PortBusy, serve } from './serve.mjs'
import { buildIfStale } from './stale-build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function wantedPort() {
  const port = Number(process.env['PORT'] || 4173)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new NotReady(`PORT is ${process.env['PORT']}; give a number from 1 to 65535.`)
}

async function start() {
  const port = wantedPort()
  ensurePackages()
  if (!buildIfStale(root)) throw new NotReady('The app could not be built: see the lines above.')
  const address = await serve({ folder: fileURLToPath(new URL('../dist', import.meta.url)), port })
  console.log(`\nWeigh Up is ready: ${address}\nPress Ctrl+C to stop.`)
}

start().catch((error) => {
  if (error instanceof PortBusy) {
    const port = process.env['PORT'] || '4173'
    console.error(`Port ${port} is in use. Stop what uses it, or choose another: PORT=4174 npm start`)
    console.error(
      '(Another port is another place to the browser: what was kept on this one is not seen there.)',
    )
  } else if (error instanceof NotReady) console.error(error.message)
  else console.error(error)
  process.exit(1)
})
