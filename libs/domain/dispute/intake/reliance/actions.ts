import { table } from '../../core/action.js';
import { noteRegister } from './note-register.js';
import { reviewReliance } from './review-reliance.js';

/** Everything that concerns the right that is relied on. */
export const RELIANCE_ACTIONS = table({
  NoteRegister: noteRegister,
  ReviewReliance: reviewReliance,
});
