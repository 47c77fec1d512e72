import { table } from '../../core/action.js';
import { nameUnlisted } from './name-unlisted.js';
import { matchUnlisted } from './match-unlisted.js';
import { refuseUnlisted } from './refuse-unlisted.js';
import { withdrawWords } from './withdraw-words.js';
import { notePrintedDate } from './note-printed-date.js';

/** Everything that concerns correcting what was said. */
export const CORRECTIONS_ACTIONS = table({
  NameUnlisted: nameUnlisted,
  MatchUnlisted: matchUnlisted,
  RefuseUnlisted: refuseUnlisted,
  WithdrawWords: withdrawWords,
  NotePrintedDate: notePrintedDate,
});
