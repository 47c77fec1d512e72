import type { Precondition } from './can-succeed.js';
import { decisionOf } from './panel/decision/decisions.js';
import { partsOf } from './core/subject.js';

/** When what can be done about a panel would come to something. */
export const PANELS = {
  MakeSubmission: (dispute, subject, _, party) => {
    const { round, submissions = {} } = decisionOf(dispute, partsOf(subject).id ?? '')?.[1] ?? {};
    const filed = Object.values(submissions).some((one) => one.round === round?.number && one.partyId === party);
    return party !== undefined && round?.partyIds.includes(party) === true && !filed;
  },
  AnswerPanelContact: (dispute, subject) => {
    const { contacts = {} } = decisionOf(dispute, partsOf(subject).id ?? '')?.[1] ?? {};
    return Object.values(contacts).some(({ answerContentId }) => answerContentId === undefined);
  },
} as const satisfies Record<string, Precondition>;
