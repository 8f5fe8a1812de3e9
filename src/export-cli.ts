import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { translator } from '../locales/translate.ts'
import { readOptions } from './command-options.ts'
import { commandLine, type ExportedFile, fileNames, runExport } from './features/importing/index.ts'
import { openInstallation } from './installation.ts'
import { dayInHelsinki } from './kernel/plain-date.ts'
import { systemClock } from './platform/clock.ts'
import { readSettings } from './platform/settings.ts'

const options = {
  folder: { type: 'string' },
  language: { type: 'string', default: 'fi' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const say = (line: string) => void process.stderr.write(`${line}\n`)
const tell = (line: string) => void process.stdout.write(`${line}\n`)
type Texts = ReturnType<typeof translator>

/** `npm run export`: 0 done, 1 could not be done, 2 not understood (docs/exchange.md). */
export async function runExportCommand(args: readonly string[]): Promise<number> {
  const given = readOptions(args, options)
  const t = translator(given.language)
  const problem = given.unknown ?? given.wrongLanguage
  const folder = given.text('folder') || null
  if (given.has('help') && problem === null) {
    const lines = t('importing.exportCommand.help', { returnObjects: true, names: fileNames.join(', ') })
    tell([t('importing.exportCommand.usage'), '', ...lines].join('\n'))
    return 0
  }
  if (problem !== null || folder === null) {
    if (problem) say(t('importing.command.unknownOption', { option: problem }))
    say(t('importing.exportCommand.usage'))
    return 2
  }
  const path = resolve(folder)
  return (await isFree(path, t)) ? work(path, t) : 1
}

/** Nothing is written over: a folder half of one export and half of another would be neither. */
async function isFree(folder: string, t: Texts): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const names: readonly string[] = fileNames
  const found = (await readdir(folder)).filter((name) => names.includes(name.toLowerCase()))
  if (found.length > 0) say(t('importing.exportCommand.notFree', { folder, names: found.join(', ') }))
  return found.length === 0
}

/** Told to stop: what is being written is broken off, and taken away as after any failure. */
function listenForEnd(): AbortSignal {
  const ended = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort())
  return ended.signal
}

async function work(folder: string, t: Texts): Promise<number> {
  const signal = listenForEnd()
  const installation = await openInstallation(readSettings(process.env, 'command'), { log: say })
  const unfinished = (name: string) => join(folder, `${name}.unfinished`)
  try {
    const at = systemClock.now()
    const given = { at, day: dayInHelsinki(at), keys: installation.context.keys }
    const { files, clients } = await runExport(installation.system, given, {
      exporter: commandLine,
      write: async (name, chunks) => {
        // readable by nobody else: these are people's identity codes; one that a killed export left may be another's by now
        await rm(unfinished(name), { force: true })
        const file = createWriteStream(unfinished(name), { flags: 'wx', mode: 0o600 })
        await pipeline(Readable.from(chunks), file, { signal })
      },
      onFile: (file) => say(countText(file, t)),
    })
    // now it stands in the log
    for (const { file } of files) await rename(unfinished(file), join(folder, file))
    tell(t('importing.exportCommand.done', { folder, clients }))
    return 0
  } catch (error) {
    for (const name of fileNames) await rm(unfinished(name), { force: true })
    if (!signal.aborted) throw error
    say(t('importing.exportCommand.stopped'))
    return 1
  } finally {
    await installation.close()
  }
}

const countText = ({ file, rows }: ExportedFile, t: Texts): string =>
  t('importing.exportCommand.counts', { file, rows })
