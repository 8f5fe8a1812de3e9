import { languages } from '../../../locales/types.ts'
import { useLanguage, useT } from '../i18n.ts'

const names = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' } as const

/** Changes the language of the page at once and remembers it. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage()
  const t = useT()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
    <div className="langs" role="group" aria-label={t('nav.language')}>
      {languages.map((l) => (
        <button key={l} type="button" aria-pressed={l === language} onClick={() => setLanguage(l)} lang={l}>
          <span aria-hidden="true">{l.toUpperCase()}</span>
          <span className="vh">{names[l]}</span>
        </button>
      ))}
    </div>
  )
}
