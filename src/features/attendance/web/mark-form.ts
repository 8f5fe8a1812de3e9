/** Hours of a day as typed, with a comma or a point; null when it is no number of hours. */
export function readHours(text: string): number | null {
  const hours = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(hours) && hours >= 0.25 && hours <= 24 ? hours : null
}
