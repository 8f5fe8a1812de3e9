/** Hands a file made on the page to the person, as a download. */
export const saveFile = (name: string, text: BlobPart, type = 'text/csv;charset=utf-8') =>
  saveBlob(name, new Blob([text], { type }))

/** Bytes that came in an answer as base 64. */
export const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** Hands a file to the person, as a download. */
export function saveBlob(name: string, blob: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // a phone's browser reads the address after the click has returned
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
