import type { Words } from '#messages/locale.js';
import { SEAT_PAPERS as W } from '#messages/ui/seat-papers.js';
import type { OwnPaperBody } from '../../client/types.gen.js';

const STATES = { waiting: W.waits, signed: W.signed, refused: W.notSigned, lapsed: W.lapsed } as const;
/** Minutes are confirmed, or objected to. */
const OF_MINUTES = { ...STATES, signed: W.confirmed, refused: W.objected };

const OF_DECISION = { ...STATES, lapsed: W.panelOver };
const OF = { agreement: STATES, facts: STATES, minutes: OF_MINUTES, decision: OF_DECISION } as const;

/** How it stands with one’s signature under a paper, in a word. */
export const stateOfPaper = (kind: OwnPaperBody['kind'], state: OwnPaperBody['state']): Words => OF[kind][state];
