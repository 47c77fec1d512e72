import { table } from '../../core/action.js';
import { askAboutDay } from './ask-about-day.js';
import { confirmDay } from './confirm-day.js';
import { passOnDay } from './pass-on-day.js';

/** What becomes of a time that ran out on a day which no official calendar covers. */
export const UNCERTAIN_DAY_ACTIONS = table({
  AskAboutDay: askAboutDay,
  PassOnDay: passOnDay,
  ConfirmDay: confirmDay,
});
