// Run after changing dependencies: `node scripts/complete-lockfile.mjs`.
//
// A registry mirror may lack optional packages meant for other operating systems. npm then leaves them out of
// package-lock.json, and `npm ci` refuses the whole file ("Missing: … from lock file"). This writes the missing
// entries back: name, exact version, operating system and processor as the name tells them. They carry no
// integrity hash until `npm install --package-lock-only` is run against a registry that has them.
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))

/** Whether Node would find `name` from the package installed at `at`. */
function isInstalled(at, name) {
  for (let folder = at; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder}${folder && '/'}node_modules/${name}`]) return true
    if (!folder) return false
  }
}

/** `@biomejs/cli-linux-x64-musl` → `{ os: ['linux'], cpu: ['x64'], libc: ['musl'] }`. */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  if (!os || !cpu) throw new Error(`${name}: the platform cannot be told from the name; add it by hand`)
  const musl = words.some((word) => word.startsWith('musl'))
  return { os: [os], cpu: [cpu], ...(os === 'linux' ? { libc: [musl ? 'musl' : 'glibc'] } : {}) }
}

const added = []
for (const [at, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isInstalled(at, name)) continue
    const entry = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }
    lock.packages[`node_modules/${name}`] = entry
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(
  added.length ? `added to package-lock.json: ${added.join(', ')}` : 'package-lock.json is complete',
)
