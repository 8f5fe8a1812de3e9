// `npm test` runs every step; `npm test -- unit db` only those named; other words choose test files.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../tests/support/browser.ts'
import { removeCluster } from '../tests/support/cluster.ts'
import { clusterInMemory } from '../tests/support/cluster-place.ts'

const ROOT = join(import.meta.dirname, '..')
const STEP_LIMIT_MS = 15 * 60_000

interface Count {
  readonly passed: number
  readonly failed: number
}

type Step = (filters: readonly string[]) => Promise<Count>

const STEPS = {
  // One checker: each further one works out the types of the schemas anew, which costs more than it saves on two cores.
  types: check('typescript/bin/tsc', '-p', '.', '--checkers', '1'),
  lint: check('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  unused: check('knip/bin/knip.js', '--no-progress'),
  unit: tests('unit'),
  db: tests('db*'),
  journeys: async (filters) => {
    await findChromium()
    return tests('journeys')(filters)
  },
} satisfies Record<string, Step>

type StepName = keyof typeof STEPS

/** A tool of node_modules that succeeds or not: what it says is shown when it fails, and it counts as one failure. */
function check(script: string, ...args: string[]): Step {
  return async () => {
    const { code, output } = await runNode(script, args)
    if (code === 0) return { passed: 0, failed: 0 }
    process.stdout.write(output)
    return { passed: 0, failed: 1 }
  }
}

/** Vitest's tests of one project, or of those that a pattern names. */
function tests(project: string): Step {
  return async (filters) => {
    const folder = mkdtempSync(join(tmpdir(), 'yhteispolku-report-'))
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${report}`]
    const args = ['run', '--project', project, '--silent=passed-only', ...reporters, ...filters]
    try {
      const { code, output } = await runNode('vitest/vitest.mjs', args)
      if (code !== 0) process.stdout.write(output)
      return countTests(report, code)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** A file that could not be loaded counts as a failure, and so does a run that failed outside its tests. */
function countTests(report: string, code: number): Count {
  const { numPassedTests, numFailedTests, testResults } = readReport(report)
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  const failed = numFailedTests + broken.length
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
}

function readReport(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}

interface Ended {
  readonly code: number
  readonly output: string
}

/** What runs now. */
const running = new Set<ChildProcess>()
let isStopped = false
// a run that is told to stop still takes its cluster away; told twice, it ends at once
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    isStopped = true
    for (const child of running) child.kill(signal)
  })

function runNode(script: string, args: readonly string[]): Promise<Ended> {
  const command = [join(ROOT, 'node_modules', script), ...args]
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'] as const
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env,
      stdio: [...stdio],
      timeout: STEP_LIMIT_MS,
    })
    running.add(child)
    child.on('close', () => running.delete(child))
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function runStep(name: StepName, filters: readonly string[]): Promise<Count> {
  const started = performance.now()
  process.stdout.write(`${name} …\n`)
  const step: Step = STEPS[name]
  const count = await step(filters).catch((error: Error) => {
    process.stdout.write(`${error.message}\n`)
    return { passed: 0, failed: 1 }
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const verdict = count.failed === 0 ? 'ok' : 'FAILED'
  const tested = count.passed + count.failed > 0 ? `, ${count.passed} passed` : ''
  process.stdout.write(`${name}: ${verdict}${tested}, ${seconds} s\n\n`)
  return count
}

const isStep = (word: string): word is StepName => word in STEPS

const words = process.argv.slice(2)
const chosen = words.filter(isStep)
const filters = words.filter((word) => !isStep(word))
const names = chosen.length > 0 ? chosen : (Object.keys(STEPS) as StepName[])

// a run of some tests keeps its cluster for the next one, a run of all takes it away
const inMemory = words.length === 0 && !process.env.TEST_CLUSTER_DIR ? clusterInMemory() : undefined
if (inMemory) process.env.TEST_CLUSTER_DIR = inMemory

let passed = 0
let failed = 0
const take = (count: Count) => {
  passed += count.passed
  failed += count.failed
}
// types keep one core busy and the steps that need no database hardly two: they go beside each other
const besides: StepName[] = ['types', 'lint', 'unused', 'unit']
let types: Promise<void> | undefined
for (const name of names) {
  if (!besides.includes(name)) await types
  if (isStopped) break
  const step = runStep(name, filters).then(take)
  if (name === 'types') types = step
  else await step
}
await types
if (inMemory) await removeCluster(inMemory).catch((error: Error) => console.log(error.message))
process.stdout.write(`${passed} passed, ${failed} failed${isStopped ? ', stopped' : ''}\n`)
process.exitCode = failed > 0 || isStopped ? 1 : 0
