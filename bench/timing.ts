/** Times of one line, in milliseconds. */
export interface Timing {
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
  readonly opsPerSecond: number
  /** Answers other than 200, by status or error; a line with any is not to be trusted. */
  readonly refused: Readonly<Record<string, number>>
}

export const round = (n: number, digits = 2): number => Number(n.toFixed(digits))

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

interface Run {
  readonly seconds: number
  readonly concurrency: number
  /** Acts before measuring begins: connections are opened and plans are made in these. */
  readonly warmUp: number
}

/**
 * Runs `act` by so many at once, each beginning the next when the last has ended (a closed loop). What begins after the
 * warm-up is measured, for so many seconds.
 *
 * @param act does the n-th act; answers what it was refused with, null when it was done
 */
export async function runFor(
  { seconds, concurrency, warmUp }: Run,
  act: (n: number) => Promise<string | null>,
): Promise<Timing> {
  const times: number[] = []
  const refused: Record<string, number> = {}
  let n = 0
  let began = 0
  const one = async () => {
    for (;;) {
      const started = performance.now()
      const number = n++
      if (number === warmUp) began = started
      if (began > 0 && started >= began + seconds * 1000) return
      const result = await act(number)
      if (result !== null) refused[result] = (refused[result] ?? 0) + 1
      if (number >= warmUp) times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, one))
  const took = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  return {
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    p99Ms: round(percentile(times, 0.99)),
    opsPerSecond: round(times.length / took, 1),
    refused,
  }
}
