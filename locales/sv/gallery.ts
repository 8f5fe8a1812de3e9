import type { gallery as fi } from '../fi/gallery.ts'
import type { Texts } from '../types.ts'

export const gallery = {
  title: 'Stilguide',
  lead: 'Alla delar i alla sina lägen. Personerna och uppgifterna är påhittade.',
} satisfies Texts<typeof fi>
