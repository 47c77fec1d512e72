import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../mediation/party-of-mediation.js';
import type { DisputeEvent } from '../../core/state.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getFacts, getNewestFacts, isSignedByAll } from './facts-record.js';

export type ReleaseFacts = Command<'ReleaseFacts', { readonly mediationId: string; readonly version: number }>;

/**
 * A party lets the record that all have signed leave the room, also after a mediation without agreement. With the last
 * of them it does.
 */
export const releaseFacts: DisputeAction<ReleaseFacts> = {
  by: ['participant'],
  on: 'mediation',
  during: ['mediation', 'appraisal', 'closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  scope: 'admit',
  precondition: (subject, { dispute, context, actor }) => {
    const partyId = speakerOf(actor, { context });
    const facts = getNewestFacts(partsOf(subject).id ?? '', partyId, dispute);
    if (!isSignedByAll(facts)) refuse('SignatureMissing', { field: 'facts' });
    if (facts.releasedBy.includes(partyId)) refuse('AnsweredAlready', { field: 'version' });
    return true;
  },
  decide: ({ data: { mediationId, version }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const { parties, factsContentId, releasedBy } = getFacts(mediationId, version, partyId, file.dispute);
    const released: DisputeEvent = { type: 'FactsReleased', data: { mediationId, version, partyId, releasedAt: at } };
    const isLast = parties.every((one) => one === partyId || releasedBy.includes(one));
    return isLast
      ? [released, { type: 'FactsLeftRoom', data: { mediationId, version, parties, factsContentId, leftAt: at } }]
      : [released];
  },
};
