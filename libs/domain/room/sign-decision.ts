import { checkReliedOn } from '../dispute/panel/decision/relied-on.js';
import { made, type Signed } from '../dispute/panel/decision/made.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { deliberating } from './deliberating.js';
import { lastDraft } from './deliberation-state.js';

/**
 * What the decision is made of where this is the last signature: the ballots, opened, and the words, sealed anew for
 * whoever may read it.
 */
export type Making = Pick<Signed, 'ballots' | 'reasons' | 'builtFrom'> & {
  readonly dissents: Readonly<Record<string, string>>;
};

export type SignDecision = Command<
  'SignDecision',
  { readonly draftId: string; readonly dissentContentId?: string; readonly making: Making }
>;

/**
 * A panelist signs the newest draft; who was of another mind says so. With the last signature the decision is made, in
 * the dispute and here together.
 */
export const signDecision: RoomAction<SignDecision> = {
  by: ['neutral'],
  in: ['deliberation'],
  precondition: (file) => {
    deliberating(file);
    const [, draft] = lastDraft(file.room) ?? [];
    if (draft?.signed[file.actor.id]) refuse('AnsweredAlready', { field: 'draftId' });
    return draft !== undefined;
  },
  // who may decide is looked at once more
  needs: ['service-consents', 'experts'],
  decide: ({ data: { draftId, dissentContentId, making }, by, at }, file) => {
    const before = deliberating(file);
    const { room, disputeId } = file;
    const [newest, draft] = lastDraft(room) ?? [];
    if (!draft || newest !== draftId) refuse('UnknownReference', { field: 'draftId', name: draftId });
    const dissent = dissentContentId !== undefined && { dissentContentId };
    const signed = { type: 'DecisionSigned', data: { disputeId, draftId, panelistId: by.id, ...dissent } } as const;
    const others = before.panel.members.filter(({ neutralId }) => neutralId !== by.id);
    if (others.some(({ neutralId }) => !draft.signed[neutralId])) return inRoom(signed);
    checkReliedOn(draft.reasons, file.dispute); // a ruling may have come since it was drafted
    const relied = Object.fromEntries(draft.reasons.map(({ issueId, evidenceIds = [] }) => [issueId, evidenceIds]));
    const { dissents: sealed, ...of } = making;
    const dissents = before.panel.members.flatMap(({ neutralId }) => {
      const textContentId = sealed[neutralId];
      return textContentId === undefined ? [] : [{ panelistId: neutralId, textContentId }];
    });
    return { room: [signed], dispute: made(before, { ...of, relied, dissents, legalKind: draft.legalKind }, at, file) };
  },
};
