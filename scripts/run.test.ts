import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
let project: string

/** A project of one package that is in its own folder, so that installing it needs no network. */
beforeEach(() => {
  project = join(mkdtempSync(join(tmpdir(), 'run ')), 'a project')
  for (const file of ['scripts/run.mjs', 'src/platform/file-lock.mjs']) {
    mkdirSync(dirname(join(project, file)), { recursive: true })
    cpSync(join(ROOT, file), join(project, file))
  }
  write('part/package.json', JSON.stringify({ name: 'part', version: '1.0.0', exports: './index.js' }))
  write('part/index.js', 'module.exports = "part"')
  const dependencies = { part: 'file:./part' }
  write('package.json', JSON.stringify({ name: 'a', version: '1.0.0', type: 'module', dependencies }))
  const packages = {
    '': { name: 'a', version: '1.0.0', dependencies },
    'node_modules/part': { resolved: 'part', link: true },
    part: { version: '1.0.0' },
  }
  write('package-lock.json', JSON.stringify({ name: 'a', version: '1.0.0', lockfileVersion: 3, packages }))
})

afterEach(() => rmSync(join(project, '..'), { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true })
  writeFileSync(join(project, file), text)
}

interface Run {
  readonly child: ChildProcess
  output(): string
  errors(): string
  readonly ended: Promise<{ code: number | null; signal: string | null }>
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [join(project, 'scripts/run.mjs'), ...args], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (errors += text))
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  return { child, output: () => output, errors: () => errors, ended }
}

describe('run.mjs', () => {
  it('installs what is missing, once, and leaves standard output to the program', async () => {
    write('program.ts', `import part from 'part'\nconsole.log(part as string, process.argv.slice(2))`)
    const first = run('program.ts', 'two words', '--flag')
    expect((await first.ended).code).toBe(0)
    expect(first.output()).toBe("part [ 'two words', '--flag' ]\n")
    expect(first.errors()).toContain('Packages installed')

    const second = run('program.ts')
    await second.ended
    expect(second.output()).toBe('part []\n')
    expect(second.errors()).toBe('')
  }, 30_000)

  it('installs again when the lock file has another version', async () => {
    write('program.ts', '')
    await run('program.ts').ended
    write('part/package.json', JSON.stringify({ name: 'part', version: '1.1.0', exports: './index.js' }))
    write(
      'package-lock.json',
      JSON.stringify({
        name: 'a',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: {
          '': { name: 'a', version: '1.0.0', dependencies: { part: 'file:./part' } },
          'node_modules/part': { resolved: 'part', link: true },
          part: { version: '1.1.0' },
        },
      }),
    )
    const again = run('program.ts')
    await again.ended
    expect(again.errors()).toContain('Packages installed')
  }, 30_000)

  it('installs once when started twice at the same moment', async () => {
    write('program.ts', `import part from 'part'\nconsole.log(part as string)`)
    const runs = [run('program.ts'), run('program.ts')]
    const ends = await Promise.all(runs.map(({ ended }) => ended))
    expect(ends.map(({ code }) => code)).toEqual([0, 0])
    expect(runs.filter(({ errors }) => errors().includes('Packages installed'))).toHaveLength(1)
    expect(existsSync(join(project, '.install.lock'))).toBe(false)
  }, 30_000)

  it('takes over the lock of a start that was killed', async () => {
    write('program.ts', '')
    write('.install.lock', '999999999')
    expect((await run('program.ts').ended).code).toBe(0)
  }, 30_000)

  it('ends as the program ends', async () => {
    write('program.ts', 'process.exit(7)')
    expect((await run('program.ts').ended).code).toBe(7)
    write('program.ts', `process.kill(process.pid, 'SIGKILL')`)
    expect((await run('program.ts').ended).signal).toBe('SIGKILL')
  }, 30_000)

  it('passes signals on', async () => {
    write(
      'program.ts',
      `process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1e6); console.log('up')`,
    )
    const { child, ended } = run('program.ts')
    if (child.stdout) await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(5)
  }, 30_000)

  it('when killed, tells the program to stop', async () => {
    const program = `process.on('SIGTERM', () => { console.log('stopped'); process.exit() })`
    write('program.ts', `${program}; setInterval(() => {}, 1e6); console.log('up')`)
    const { child, output, ended } = run('program.ts')
    if (child.stdout) await once(child.stdout, 'data')
    child.kill('SIGKILL')
    // Standard output closes only when the program has ended as well.
    await ended
    expect(output()).toBe('up\nstopped\n')
  }, 30_000)

  it('says why it cannot start', async () => {
    write(
      'package-lock.json',
      JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/x': { version: '1.0.0' } } }),
    )
    const { ended, errors, output } = run('program.ts')
    expect((await ended).code).toBe(1)
    expect(errors()).toContain('Yhteispolku could not start')
    expect(output()).toBe('')
  }, 30_000)
})
