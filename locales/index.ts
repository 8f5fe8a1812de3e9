import { en } from './en/index.ts'
import { fi } from './fi/index.ts'
import { sv } from './sv/index.ts'
import type { Texts } from './types.ts'

export type Fi = typeof fi
export { isLanguage, type Language, languages, type Texts } from './types.ts'

/** Every text of the product by language; Swedish and English have exactly the texts that Finnish has. */
export const texts = { fi, sv: sv satisfies Texts<Fi>, en: en satisfies Texts<Fi> }
