import { chmodSync, mkdirSync } from 'node:fs'

/**
 * Folder for what the database's account must reach when root started us from a place closed to it. Owned by root,
 * so that nobody else can lay a program there.
 */
export function outsideFolder(): string {
  const folder = '/var/lib/yhteispolku'
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  return folder
}
