import type { JudgedState, ProceedingState } from './events.js';

/** Whether a court or an authority has said its last word on the matter. */
export const isJudged = (state: ProceedingState | undefined): state is JudgedState =>
  state === 'final-for' || state === 'final-against';
