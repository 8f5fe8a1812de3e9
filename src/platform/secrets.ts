import { hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What an installation with an embedded database makes for itself on its first start and keeps. */
export interface Secrets {
  /** 32 bytes in hexadecimal; without it personal identity codes cannot be read again. */
  readonly encryptionKey: string
  /** Of the database's owner. */
  readonly databasePassword: string
  /** Of the login that serves requests. */
  readonly appPassword: string
  /** Of the application at the demonstration's identity provider. */
  readonly oidcClientSecret: string
}

/** The secrets of `dataDir`, made on the first call. Readable by the owner of the file only. */
export function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) writeOnce(dataDir, file, JSON.stringify(makeSecrets(), null, 2))
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}

const makeSecrets = (): Secrets => ({
  encryptionKey: randomBytes(32).toString('hex'),
  databasePassword: randomBytes(24).toString('hex'),
  appPassword: randomBytes(24).toString('hex'),
  oidcClientSecret: randomBytes(24).toString('hex'),
})

/** Whole or not at all, and the first of two processes wins. */
function writeOnce(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  chmodSync(draft, 0o600)
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

/** A key of 32 bytes for one purpose; keys for different purposes tell nothing of each other. */
export function deriveKey(encryptionKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', encryptionKey, '', purpose, 32))
}
