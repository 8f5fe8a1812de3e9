import { parseCronItems } from 'graphile-worker'
import { expect, it } from 'vitest'
import { allTasks, timetable } from './tasks.ts'

it('names in the timetable only jobs that there are, at times that the queue understands', () => {
  const tasks = allTasks({})
  expect(Object.keys(timetable).filter((name) => !(name in tasks))).toEqual([])
  const items = Object.entries(timetable).map(([task, match]) => ({ task, match }))
  expect(parseCronItems(items)).toHaveLength(items.length)
})
