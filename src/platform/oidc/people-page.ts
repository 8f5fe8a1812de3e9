import { isLanguage } from '../../../locales/index.ts'
import { translator } from '../../../locales/translate.ts'
import type { DemonstrationPerson } from './demonstration-provider.ts'

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

const style = `
:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:2rem 1rem}
h1{font-size:1.75rem;line-height:2.25rem}ul{list-style:none;padding:0}li{border-bottom:1px solid #8886}
a{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;padding:.75rem .5rem;min-height:1.5rem;color:inherit}
a:focus-visible{outline:3px solid #1d78a1;outline-offset:2px}strong{min-width:14rem}`

/** The first language of the browser that the product has; Finnish otherwise. */
export function languageOf(acceptLanguage: string | undefined) {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLanguage) ?? 'fi'
}

/** The demonstration's sign-in page: one link a person. */
export function peoplePage(
  people: readonly DemonstrationPerson[],
  uid: string,
  acceptLanguage: string | undefined,
  nonce: string,
): string {
  const language = languageOf(acceptLanguage)
  const t = translator(language)
  const rows = people.map(
    (p) =>
      `<li><a href="/demo-idp/choose/${encodeURIComponent(uid)}?person=${encodeURIComponent(p.name)}"><strong>${escapeHtml(p.label)}</strong><span>${escapeHtml(p.roleTitle)}, ${escapeHtml(p.organisation)}</span></a></li>`,
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('session.chooseTitle')}</title><style nonce="${nonce}">${style}</style></head>
<body><main><h1>${t('session.chooseTitle')}</h1><p>${t('session.chooseText')}</p><ul>${rows.join('')}</ul></main></body></html>`
}
