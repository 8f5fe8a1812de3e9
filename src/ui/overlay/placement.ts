interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
interface Size {
  readonly width: number
  readonly height: number
}

const within = (at: number, size: number, room: number, gap: number) =>
  Math.max(gap, Math.min(at, room - size - gap))

/**
 * Where a panel goes beside its button so that both are seen whole: under it, above it, to its right or left, whichever
 * is the first with room; under it when none has (the page then scrolls). Window coordinates, pixels.
 */
export function place(button: Box, panel: Size, view: Size, gap = 8): { left: number; top: number } {
  const left = within(button.left, panel.width, view.width, gap)
  const top = within(button.top - gap, panel.height, view.height, gap)
  const below = { left, top: button.bottom + gap }
  if (view.height - button.bottom >= panel.height + 2 * gap) return below
  if (button.top >= panel.height + 2 * gap) return { left, top: button.top - panel.height - gap }
  if (panel.height + 2 * gap > view.height) return below
  if (view.width - button.right >= panel.width + 2 * gap) return { left: button.right + gap, top }
  if (button.left >= panel.width + 2 * gap) return { left: button.left - panel.width - gap, top }
  return below
}
