interface Box {
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}

/**
 * Where a panel of a size goes beside its button in a window: under it when there is room or more room than above,
 * shifted so that it stays whole within the sides. Window coordinates, pixels.
 */
export function place(
  button: Box,
  panel: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  gap = 8,
) {
  const left = Math.max(gap, Math.min(button.left, view.width - panel.width - gap))
  const below = view.height - button.bottom
  const fitsBelow = below >= panel.height + gap || below >= button.top
  return { left, top: fitsBelow ? button.bottom + gap : Math.max(gap, button.top - panel.height - gap) }
}
