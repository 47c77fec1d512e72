import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../mediation/party-of-mediation.js';
import { getMediation } from '../mediation/mediations.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { confirmable, getInForce, getStillConfirmable, obstacleOf } from './confirmable.js';
import { courtsOf } from './courts.js';
import type { ConfirmationAsked } from './events.js';

export type ApplyForConfirmation = Command<
  'ApplyForConfirmation',
  {
    readonly mediationId: string;
    readonly court: Pick<ConfirmationAsked['data']['court'], 'ground' | 'partyId' | 'nameContentId'>;
  }
>;

/**
 * A party of an agreement in force asks that a court confirm it, and names the court with its ground; the others join
 * or it comes to nothing.
 */
export const applyForConfirmation: DisputeAction<ApplyForConfirmation> = {
  by: ['participant'],
  on: 'mediation',
  during: ['closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  scope: 'settle',
  precondition: (subject, { dispute, rulebook, context, actor }) => {
    const mediationId = partsOf(subject).id ?? '';
    const agreement = getInForce(mediationId, speakerOf(actor, { context }), dispute);
    const obstacle = rulebook.confirmation ? obstacleOf(agreement) : 'no-rule';
    if (obstacle) refuse('NotConfirmable', { reason: obstacle });
    const { confirmation } = getMediation(dispute, mediationId);
    if (confirmation && confirmation.result !== 'withdrawn') refuse('AnsweredAlready', { field: 'mediationId' });
    return true;
  },
  needs: ['mediation-body'],
  decide: ({ data: { mediationId, court }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const agreement = getInForce(mediationId, partyId, file.dispute);
    const found = confirmable(agreement, file.context.legalBasis, file);
    if (typeof found === 'string') refuse('NotConfirmable', { reason: found });
    const { rules, leftOut } = found;
    const due = getStillConfirmable(mediationId, found.due, at, file);
    const option = courtsOf(file.dispute, agreement, rules).find(
      ({ ground, partyId }) => ground === court.ground && partyId === court.partyId,
    );
    if (!option) refuse('CourtDoesNotFit', { field: 'ground' });
    const { settlementId, version, parties } = agreement;
    const asked = { settlementId, version, parties, partyId, legalBasis: file.context.legalBasis ?? 'none' };
    return [
      {
        type: 'ConfirmationAsked',
        data: {
          mediationId,
          ...asked,
          court: { ...option, nameContentId: court.nameContentId },
          leftOut,
          askedAt: at,
          due,
        },
      },
    ];
  },
};
