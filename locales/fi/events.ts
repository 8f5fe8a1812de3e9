/**
 * What was done or read, for the timeline and the log; the actor is shown apart. Key: type with dots as `_`.
 * In alphabetical order by feature, so that two people seldom edit the same line.
 */
export const events = {
  session_positionSwitched: 'vaihtoi tehtävää',
  session_signedIn: 'kirjautui sisään',
}
