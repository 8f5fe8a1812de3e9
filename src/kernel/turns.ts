/** A long computation in short turns: between two of them whoever drives it may let others go first. */
export type Turns<T> = Generator<void, T, void>
