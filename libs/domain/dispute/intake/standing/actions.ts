import { table } from '../../core/action.js';
import { noteStanding } from './note-standing.js';
import { reviewStanding } from './review-standing.js';

/** What orders and findings about its complainant mean for a running dispute. */
export const STANDING_ACTIONS = table({
  NoteStanding: noteStanding,
  ReviewStanding: reviewStanding,
});
