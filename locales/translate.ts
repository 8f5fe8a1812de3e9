import type { i18n, TFunction } from 'i18next'
import { texts } from './index.ts'
import { createInstanceOf } from './instance.ts'
import type { Language } from './types.ts'

/** All texts at once, for letters, e-mails, documents and tests; the place that shows them does the escaping. */
export const createTexts = (language: Language): i18n => createInstanceOf(language, texts)

const shared = createTexts('fi')

/** Texts of one language outside pages: `translator('sv')('common.save')`. */
export const translator = (language: Language): TFunction => shared.getFixedT(language)
