import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Keys for personal identity codes: at rest encrypted, found by a keyed hash (access.md, Special protection). */
export interface Keys {
  /** 32 bytes. */
  readonly encryption: Buffer
  /** 32 bytes. */
  readonly hash: Buffer
}

const keyNumber = 1

/** AES-256-GCM: one byte key number, 12 bytes nonce, 16 bytes tag, cipher text. */
export function encrypt(keys: Keys, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keys.encryption, nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.from([keyNumber]), nonce, cipher.getAuthTag(), body])
}

/** Throws when the text was changed or made with another key. */
export function decrypt(keys: Keys, sealed: Buffer): string {
  if (sealed[0] !== keyNumber) throw new Error(`no key number ${sealed[0]}`)
  const decipher = createDecipheriv('aes-256-gcm', keys.encryption, sealed.subarray(1, 13))
  decipher.setAuthTag(sealed.subarray(13, 29))
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8')
}

/** The same for the same text and key: finds a person without telling who it is. */
export const keyedHash = (keys: Keys, text: string): Buffer =>
  createHmac('sha256', keys.hash).update(text.toUpperCase()).digest()
