import { millisecondsNow } from './clock.ts'

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** UUID version 7 (RFC 9562 5.7) from a time in milliseconds and ten random bytes. */
export function uuid7(milliseconds: number, random: Uint8Array) {
  const time = milliseconds.toString(16).padStart(12, '0')
  const tail = Uint8Array.from(random)
  tail[0] = ((tail[0] ?? 0) & 0x0f) | 0x70
  tail[2] = ((tail[2] ?? 0) & 0x3f) | 0x80
  const end = hex(tail)
  return `${time.slice(0, 8)}-${time.slice(8)}-${end.slice(0, 4)}-${end.slice(4, 8)}-${end.slice(8)}`
}

/** An id made by the page, so that sending the same form twice creates one thing. */
export const newId = () => uuid7(millisecondsNow(), crypto.getRandomValues(new Uint8Array(10)))
