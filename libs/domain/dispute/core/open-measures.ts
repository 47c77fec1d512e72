import type { Measure } from '../measures/measure/state.js';

/** Neither carried out nor refused, and there is still something that it is about. */
export const isOpen = ({ sequence, confirmed, refused, moot }: Measure): boolean =>
  !moot && confirmed < sequence && refused < sequence;
