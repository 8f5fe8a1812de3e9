/** Across and down, in the drawing's own measures. */
export type Point = readonly [x: number, y: number]

export type Shape =
  /** Along its points; `axis`: a thin line to measure by. */
  | { readonly is: 'line' | 'axis'; readonly points: readonly Point[] }
  /** What its points go around, behind what is drawn after it. */
  | { readonly is: 'area'; readonly points: readonly Point[] }
  /** Words on a line through the point: begun, centred or ended there. */
  | {
      readonly is: 'words'
      readonly at: Point
      readonly text: string
      readonly anchor: 'start' | 'middle' | 'end'
    }

/**
 * A chart as data, drawn in this order: the page sets it as SVG (`ui/data/Picture.tsx`) and the document as vectors
 * (`platform/documents`), so that both show the same.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A drawing with what it says: in words for who does not see it, and a line under it. */
export interface Picture {
  readonly drawing: Drawing
  readonly alt: string
  readonly caption: string
}
