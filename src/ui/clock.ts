/**
 * The browser's clock, in this one place: ids and the time of a draft need it. What day it is for the law comes from
 * the server (`useMe().day`), never from here.
 */
export const instantNow = () => new Date(Date.now()).toISOString()

/** Milliseconds since 1970. */
export const millisecondsNow = () => Date.now()
