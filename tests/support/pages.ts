import { buildPages } from '../../src/platform/build.ts'

/** Builds the pages before the journeys begin, so that two of them at once do not both. */
export default async function setup(): Promise<void> {
  await buildPages(() => {})
}
