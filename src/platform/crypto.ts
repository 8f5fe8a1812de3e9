import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** One key of 32 bytes, and the one derived from it for hashes. */
export interface Key {
  /** 32 bytes. */
  readonly encryption: Buffer
  /** 32 bytes. */
  readonly hash: Buffer
}

/** Keys for personal identity codes: at rest encrypted, found by a keyed hash (access.md, Special protection). */
export interface Keys extends Key {
  /** Also valid while codes go over from one key to another; nothing new is written with them. */
  readonly others?: readonly Key[]
}

const numbers = new WeakMap<Buffer, number>()

/** What tells a key from another in what it encrypted: 2–255, from the key itself. 1 stood there before keys were told apart. */
export function keyNumber({ encryption }: Key): number {
  const known = numbers.get(encryption)
  if (known !== undefined) return known
  const made = 2 + ((createHash('sha256').update('key number').update(encryption).digest()[0] ?? 0) % 254)
  numbers.set(encryption, made)
  return made
}

/** AES-256-GCM with the current key: one byte key number, 12 bytes nonce, 16 bytes tag, cipher text. */
export const encrypt = (keys: Keys, text: string): Buffer => encryptBytes(keys, Buffer.from(text, 'utf8'))

/** The same for a file. */
export function encryptBytes(keys: Keys, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keys.encryption, nonce)
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([Buffer.from([keyNumber(keys)]), nonce, cipher.getAuthTag(), body])
}

/** Throws when the text was changed, or made with a key that is not valid. */
export const decrypt = (keys: Keys, sealed: Buffer): string => decryptBytes(keys, sealed).toString('utf8')

/** The same for a file. */
export function decryptBytes(keys: Keys, sealed: Buffer): Buffer {
  const valid = [keys, ...(keys.others ?? [])]
  const named = valid.filter((key) => keyNumber(key) === sealed[0])
  // before keys were told apart: whichever opens it
  const candidates = sealed[0] === 1 ? valid : named
  for (const [i, key] of candidates.entries()) {
    try {
      return open(key, sealed)
    } catch (error) {
      if (i === candidates.length - 1) throw error
    }
  }
  throw new Error(`no key number ${sealed[0]}`)
}

function open({ encryption }: Key, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', encryption, sealed.subarray(1, 13))
  decipher.setAuthTag(sealed.subarray(13, 29))
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()])
}

const prepared = new WeakMap<Buffer, KeyObject>()

/** Bytes are made a key anew at each use, which costs four times the hash itself: three hundred thousand codes are a list. */
function hashKeyOf({ hash }: Key): KeyObject {
  const known = prepared.get(hash)
  if (known) return known
  const made = createSecretKey(hash)
  prepared.set(hash, made)
  return made
}

/** The same for the same text and key: finds a person without telling who it is. */
export const keyedHash = (key: Key, text: string): Buffer =>
  createHmac('sha256', hashKeyOf(key)).update(text.toUpperCase()).digest()

/** The hash under each valid key, the current one first. */
export const keyedHashes = (keys: Keys, text: string): Buffer[] =>
  [keys, ...(keys.others ?? [])].map((key) => keyedHash(key, text))
