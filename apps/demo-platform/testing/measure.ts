import type { WantedMeasure } from '../parley-answers.js';

/** A block of one product card, or what differs from it. */
export const measure = (changed: Partial<WantedMeasure> = {}): WantedMeasure => ({
  respondentId: 'ben',
  itemId: 'bag',
  externalId: 'card-2001',
  wanted: 'block',
  sequence: 1,
  confirmed: 0,
  refused: 0,
  ...changed,
});
