import type { Deadline } from '../../calendar/derivation.js';
import type { ClockAction } from '../../rulebook/rulebook.js';

/** What the clock may do on a day that may still move: it only hands something to a person, or reminds. */
const HANDS_ON: ReadonlySet<ClockAction> = new Set([
  'EscalateService',
  'NotePlatformSilence',
  'PassOnDuty',
  'RemindOfUndertaking',
  'NoteDecisionOverdue',
]);

/** A consequence in law never falls on a day that no calendar covers, unless a person says that it is the day. */
export const waitsForPerson = ({ provisional }: Deadline, action: ClockAction): boolean =>
  provisional && !HANDS_ON.has(action);
