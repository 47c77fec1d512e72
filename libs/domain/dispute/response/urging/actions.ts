import { table } from '../../core/action.js';
import { noteUrgingUnanswered } from './note-urging-unanswered.js';
import { urgeRightHolder } from './urge-right-holder.js';

/** Everything that concerns urging a right holder to take its complaint back or to sue. */
export const URGING_ACTIONS = table({ UrgeRightHolder: urgeRightHolder, NoteUrgingUnanswered: noteUrgingUnanswered });
