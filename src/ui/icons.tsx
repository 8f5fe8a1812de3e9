/** Drawn on a 16-unit grid with one stroke; decoration only, a word always stands beside. */
const shapes = {
  check: 'M3 8.4 6.4 12 13 4.6',
  cross: 'M4 4l8 8M12 4l-8 8',
  warn: 'M8 2.2 14.6 13.6H1.4zM8 6.4v3.4M8 11.2v1',
  info: 'M8 1.800a6.200 6.200 0 1 0 0 12.400a6.200 6.200 0 1 0 0-12.400M8 7.2v4M8 4.6v1',
  phone:
    'M3.2 2.4h2.6l1.2 3.2-1.6 1.2c.8 1.6 2.2 3 3.8 3.8l1.2-1.6 3.2 1.2v2.6c0 .4-.4.8-.8.8C6.6 13.6 2.4 9.4 2.4 3.2c0-.4.4-.8.8-.8z',
  home: 'M2.4 7.4 8 2.6l5.6 4.8M4 6.4v7h8v-7',
  page: 'M3.6 2.4h8.8v11.2H3.6zM6 6h4M6 8.8h4',
  message: 'M2.4 3.6h11.2v7.6H7l-3 2.4v-2.4H2.4z',
  person:
    'M8 2.800a2.600 2.600 0 1 0 0 5.200a2.600 2.600 0 1 0 0-5.200M3 13.6c.6-2.8 2.6-4 5-4s4.400 1.200 5 4',
  calendar: 'M2.4 3.6h11.2v10H2.4zM2.4 6.600h11.2M5.400 2v3M10.600 2v3',
  left: 'M10 3.200 5.200 8l4.800 4.800',
  right: 'M6 3.200 10.800 8 6 12.800',
  speaker:
    'M2.400 6v4h2.400L8.400 13V3L4.800 6zM11 5.600c1.200 1.400 1.200 3.400 0 4.800M13 3.800c2.200 2.600 2.200 5.800 0 8.400',
} as const

export type IconName = keyof typeof shapes

export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    <path d={shapes[name]} />
  </svg>
)
