/** What a person chose: what it was called, how large it is, and its content in Base64 as it is sent. */
export interface ChosenFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly content: string
}

/** Reads a chosen file in this browser; nothing leaves it before the form is sent. */
export function readFile(file: File): Promise<ChosenFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ChosenFile>()
  const reader = new FileReader()
  reader.onerror = () => reject(reader.error)
  reader.onload = () => {
    const [, content = ''] = String(reader.result).split(',')
    resolve({ name: file.name, size: file.size, content })
  }
  reader.readAsDataURL(file)
  return promise
}
