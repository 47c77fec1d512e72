import type { Precondition } from './can-succeed.js';
import { needsPlatform } from './core/platform-standing.js';
import type { Agreement } from './talks/mediation/agreement-state.js';
import { isOpenDeal } from './talks/mediation/ask-takeover.js';
import type { MediationCommand } from './talks/mediation/actions.js';
import { runningMediation } from './talks/mediation/mediations.js';
import { getStage } from './core/state.js';
import { partsOf } from './core/subject.js';

/** An agreement of which this can still be said. */
const isDrawnUp =
  (open: (agreement: Agreement) => boolean): Precondition =>
  ({ mediations }, subject) => {
    const { agreement } = mediations[partsOf(subject).id ?? ''] ?? {};
    return agreement !== undefined && open(agreement);
  };

/** The same of one that is being signed, or is in force and may be signed in a stronger way. */
const signable =
  (open: (agreement: Agreement) => boolean): Precondition =>
  (dispute, subject, rulebook) =>
    isDrawnUp(
      (agreement) =>
        open(agreement) && (getStage(dispute, subject).stage !== 'closed' || agreement.effectiveAt !== undefined),
    )(dispute, subject, rulebook);

/** When what can be done in a mediation, and with its agreement, would come to something. */
export const MEDIATIONS: { readonly [C in MediationCommand['type']]?: Precondition } = {
  SignAgreement: ({ mediations }, subject, _, party) => {
    const { agreement } = mediations[partsOf(subject).id ?? ''] ?? {};
    return (
      agreement !== undefined &&
      party !== undefined &&
      agreement.parties.includes(party) &&
      agreement.signed[party] === undefined
    );
  },
  RecordPaperSignature: signable(({ parties, signed }) => parties.some((party) => signed[party] !== 'paper')),
  SignAsMediator: isDrawnUp(({ mediatorSignedAt }) => mediatorSignedAt === undefined),
  SealAgreement: isDrawnUp(({ sealedAt }) => sealedAt === undefined),
  AskTakeover: (dispute, _, { mediation }, party) =>
    mediation !== undefined &&
    runningMediation(dispute) === undefined &&
    Object.entries(dispute.settlements).some(
      ([id, { partyIds }]) => party !== undefined && partyIds.includes(party) && isOpenDeal(dispute, id),
    ),
  CancelSession: ({ mediations }, subject) =>
    Object.values(mediations[partsOf(subject).id ?? '']?.sessions ?? {}).some(
      ({ heldAt, cancelled }) => heldAt === undefined && cancelled === undefined,
    ),
  AnswerAccountClause: isDrawnUp((agreement) => needsPlatform(agreement) && agreement.platformConsents === undefined),
  AnswerObjection: ({ mediations }, subject) => mediations[partsOf(subject).id ?? '']?.objection !== undefined,
  ObjectToMediator: ({ mediations }, subject) => mediations[partsOf(subject).id ?? '']?.objection === undefined,
};
