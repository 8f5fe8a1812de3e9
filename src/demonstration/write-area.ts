import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Keys } from '../platform/crypto.ts'
import type { Area } from './area.ts'
import { type Book, newBook } from './book.ts'
import { castParts } from './cast.ts'
import { writeDecisions } from './decisions.ts'
import { writeGoals } from './goals.ts'
import { workdayUntil } from './moments.ts'
import { seedOrganisations } from './organisations.ts'
import { writeOversight } from './oversight.ts'
import { newPopulation } from './persons.ts'
import { seedPlaces } from './places.ts'
import { chanceOf } from './random.ts'
import { newSeats } from './seats.ts'
import { writeShareLists } from './share.ts'
import { writeStatements } from './statements.ts'
import { tellStory } from './stories.ts'
import { writeTargets } from './targets.ts'

/** Everything that has happened in the area until `today`, as rows; pure but for the nonces of encrypted codes. */
export function writeArea({ today, keys, seed }: { today: PlainDate; keys: Keys; seed: string }): Book {
  const book = newBook()
  const chance = chanceOf(seed)
  const network = seedOrganisations(book, chance, today)
  const places = seedPlaces(book, network, chance, today)
  const yesterday = workdayUntil(addDays(today, -1))
  const area: Area = { book, network, places, seats: newSeats(), today, yesterday, keys, opened: new Set() }
  const population = newPopulation(seed, today)
  for (const [index, part] of castParts(seed, today, network).entries())
    tellStory(area, population, seed, index, part)
  writeDecisions(area, chanceOf(`${seed} decisions`))
  writeStatements(area, chanceOf(`${seed} statements`))
  writeOversight(area, seed)
  writeShareLists(area, seed)
  writeGoals(area, seed)
  writeTargets(area, seed)
  return book
}
