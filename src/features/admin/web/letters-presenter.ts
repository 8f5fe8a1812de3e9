/** A piece of a letter: text, or an address to follow. */
export interface Piece {
  readonly text: string
  readonly isLink: boolean
}

/** Parts a letter's text at its addresses; a dot or comma after one belongs to the sentence. */
export function piecesOf(body: string): Piece[] {
  return body
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .map((text, index) => ({ text, isLink: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
