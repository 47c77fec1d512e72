import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { CodeChannel } from '../../intake/dictation/events.js';
import { speakerOf } from '../mediation/party-of-mediation.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getFacts, getNewestFacts } from './facts-record.js';

/** `channel` is by which the code came that was given with it. */
export type SignFacts = Command<
  'SignFacts',
  { readonly mediationId: string; readonly version: number; readonly channel: CodeChannel }
>;

/** A party signs that nothing in this version is disputed. That alone lets nothing out of the room. */
export const signFacts: DisputeAction<SignFacts> = {
  by: ['participant'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  scope: 'admit',
  precondition: (subject, { dispute, context, actor }) => {
    const partyId = speakerOf(actor, { context });
    if (getNewestFacts(partsOf(subject).id ?? '', partyId, dispute).signedBy.includes(partyId))
      refuse('AnsweredAlready', { field: 'version' });
    return true;
  },
  decide: ({ data: { mediationId, version, channel }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    getFacts(mediationId, version, partyId, file.dispute);
    return [{ type: 'FactsSigned', data: { mediationId, version, partyId, channel, signedAt: at } }];
  },
};
