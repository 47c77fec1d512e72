import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import type { Dispute } from '../../core/state.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import type { PaperToSign } from './agreement-events.js';
import { getMediation } from './mediations.js';

/** `partyId` is of whom a provider of signatures reports it; whoever speaks for a party declines for that one. */
export type DeclineSignature = Command<
  'DeclineSignature',
  {
    readonly mediationId: string;
    readonly paper: PaperToSign;
    readonly version: number;
    readonly partyId?: string;
    readonly reasonContentId?: string;
  }
>;

/**
 * A party says that it does not sign this version of the agreement or of the undisputed facts, and why if it likes; the
 * reason is its mediator's alone. It may still sign: nobody is held to a no.
 */
export const declineSignature: DisputeAction<DeclineSignature> = {
  by: ['participant', 'engine'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, context, actor }) => {
    const partyId = partyOf(actor, context);
    const open = papersOf(dispute, partsOf(subject).id ?? '').filter(
      (paper) => partyId === undefined || (paper.parties.includes(partyId) && !paper.signedBy.includes(partyId)),
    );
    if (open.length === 0) refuse('AgreementMoved', { field: 'version' });
    return open.some((paper) => partyId === undefined || !paper.declinedBy.includes(partyId));
  },
  decide: ({ data: { mediationId, paper, version, reasonContentId, ...data }, by, at }, { dispute, context }) => {
    const partyId = partyOf(by, context) ?? data.partyId ?? refuse('NotYourPart');
    const meant = papersOf(dispute, mediationId).find((one) => one.paper === paper && one.version === version);
    if (!meant?.parties.includes(partyId)) refuse('AgreementMoved', { field: 'version' });
    if (meant.signedBy.includes(partyId)) refuse('AnsweredAlready', { field: 'version' });
    if (meant.declinedBy.includes(partyId)) return []; // said before
    const reason = reasonContentId !== undefined && { reasonContentId };
    return [{ type: 'SignatureDeclined', data: { mediationId, paper, version, partyId, ...reason, declinedAt: at } }];
  },
};

/** What lies there to be signed, in its newest version, and by whom it was signed or declined. */
const papersOf = (dispute: Dispute, mediationId: string) => {
  const { agreement, facts } = getMediation(dispute, mediationId);
  return [
    ...(agreement && agreement.effectiveAt === undefined
      ? [{ ...agreement, paper: 'agreement' as const, signedBy: Object.keys(agreement.signed) }]
      : []),
    ...(facts ? [{ ...facts, paper: 'facts' as const }] : []),
  ].map(({ paper, version, parties, signedBy, declinedBy = [] }) => ({
    paper,
    version,
    parties,
    signedBy,
    declinedBy,
  }));
};
