import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

/** Starts a file of this folder as a process of its own; what it prints goes to standard error. */
export const startChild = (file: string): ChildProcess =>
  fork(join(import.meta.dirname, file), { stdio: ['ignore', 2, 2, 'ipc'], execArgv: [] })

/** Sends a message and waits for the one answer. */
export function tell<T>(child: ChildProcess, message: object): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process of the bench ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (answer: T & { error?: string }) => {
      child.off('exit', ended)
      if (answer.error) reject(new Error(answer.error))
      else resolve(answer)
    })
    child.send(message)
  })
}
