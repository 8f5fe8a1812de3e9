import type { Picture as PictureOf, Point, Shape } from '../../kernel/drawing.ts'

const pointsOf = (points: readonly Point[]) =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')

/** A chart that is drawn the same on paper; who does not see it hears what it says. A table stands beside it. */
export const Picture = ({ drawing, alt, caption }: PictureOf) => (
  <figure className="picture">
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={alt}>
      {drawing.shapes.map((shape, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is drawn whole, in its order
        <Part key={n} shape={shape} />
      ))}
    </svg>
    <figcaption className="meta">{caption}</figcaption>
  </figure>
)

function Part({ shape }: { readonly shape: Shape }) {
  if (shape.is === 'area') return <polygon className="area" points={pointsOf(shape.points)} />
  if (shape.is !== 'words') return <polyline className={shape.is} points={pointsOf(shape.points)} />
  const [x, y] = shape.at
  return (
    <text x={x} y={y} textAnchor={shape.anchor}>
      {shape.text}
    </text>
  )
}
