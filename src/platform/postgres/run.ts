import { spawn } from 'node:child_process'
import type { Account } from './account.ts'

/** Runs one of PostgreSQL's programs to its end. Throws with what it wrote when it fails. */
export function run(command: string, args: readonly string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    // The working folder may be closed to the account.
    const child = spawn(command, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...account })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ended with code ${code}: ${output.trim()}`))
    })
  })
}
