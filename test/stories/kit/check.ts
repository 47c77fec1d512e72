import type { Place } from './story.js';

/** A fact that the story rests on; it ends where it is not so. */
export const check = (place: Place, fact: string, isSo: boolean): void => {
  if (!isSo) throw new Error(`Not so: ${fact}`);
  place.say(`   ✓ ${fact}`);
};
