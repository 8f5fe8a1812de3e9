import type { gallery as fi } from '../fi/gallery.ts'
import type { Texts } from '../types.ts'

export const gallery = {
  title: 'Style guide',
  lead: 'Every part in each of its states. The people and their data are invented.',
} satisfies Texts<typeof fi>
