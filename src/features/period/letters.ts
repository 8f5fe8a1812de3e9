import { dayRange } from '../../../locales/format.ts'
import { translator } from '../../../locales/translate.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { queueMail } from '../../platform/mail.ts'
import type { Place } from '../place/index.ts'
import type { HalfDay } from '../place/rules/half-day.ts'

interface Enquiry {
  readonly from: string
  readonly to: string
  readonly days: readonly HalfDay[]
  readonly heldUntil: Date
  readonly token: string
}

/** A place that works in Swedish first is written to in Swedish. */
const languageOf = (place: Place) => (place.languages[0] === 'sv' ? 'sv' : 'fi')

/**
 * Writes to the place's contact with a link that answers once. The letter tells the place, the time and the days; the
 * need and the support stand behind the link only, since post is not a protected way. False when there is no address.
 */
export async function askPlace(ctx: Ctx, place: Place, enquiry: Enquiry): Promise<boolean> {
  if (!place.contactEmail) return false
  const t = translator(languageOf(place))
  const days = enquiry.days.map((halfDay) => {
    const [day, half] = halfDay.split('.') as ['mon', 'am']
    return `${t(`terms.weekdaysShort.${day}`)} ${t(`common.slots.${half}`)}`
  })
  const facts = {
    place: place.title,
    range: dayRange(enquiry.from, enquiry.to),
    days: days.join(', '),
    until: enquiry.heldUntil.toISOString(),
    link: `${ctx.installation.publicUrl}/vastaus/${enquiry.token}`,
    asker: ctx.session.workerName ?? '',
    organisation: ctx.session.organisationName ?? '',
  }
  const letter = {
    to: place.contactEmail,
    subject: t('periods.letters.enquirySubject', facts),
    body: t('periods.letters.enquiryBody', facts),
    purpose: 'period.enquiry',
    secret: enquiry.token,
  }
  await queueMail(ctx.tx, letter, ctx.at)
  return true
}

/** Tells the one who asked that the place has answered; who it is for stands behind the link and the sign-in. */
export async function tellAsker(
  ctx: Ctx,
  to: string,
  answered: { readonly answer: string; readonly place: string; readonly periodId: string },
): Promise<void> {
  const t = translator('fi')
  const facts = {
    place: answered.place,
    link: `${ctx.installation.publicUrl}/jaksot/${answered.periodId}`,
  }
  const said = answered.answer === 'confirmed' ? 'confirmed' : 'declined'
  const letter = {
    to,
    subject: t(`periods.letters.${said}Subject`, facts),
    body: t(`periods.letters.${said}Body`, facts),
    purpose: 'period.answer',
  }
  await queueMail(ctx.tx, letter, ctx.at)
}
