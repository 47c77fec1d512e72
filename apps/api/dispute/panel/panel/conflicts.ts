import { EXCLUSIONS, type ConflictClass } from '#domain/rulebook/panel-rules.js';

export type Conflict = ConflictClass;

const OF_THE_ROSTER: readonly string[] = ['right-type', 'language', 'not-trained', 'not-available'];

/** Classes of ties of which a rulebook says whether parties may waive them. */
export const CONFLICTS = EXCLUSIONS.filter((one): one is Conflict => !OF_THE_ROSTER.includes(one));
