import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { appoint } from './appointed.js';
import { checkMediator } from './check-mediator.js';
import { speakerOf } from './party-of-mediation.js';
import { getMediation } from './mediations.js';

export type ChooseMediator = Command<'ChooseMediator', { readonly mediationId: string; readonly mediatorId: string }>;

/** A party chooses, and may choose otherwise until all have chosen the same: that one is asked at once. */
export const chooseMediator: DisputeAction<ChooseMediator> = {
  by: ['participant'],
  on: 'mediation',
  during: ['choosing-mediator'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  needs: ['neutrals'],
  decide: ({ data: { mediationId, mediatorId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const load = checkMediator(mediationId, mediatorId, file);
    const { parties, choices } = getMediation(file.dispute, mediationId);
    const chosen = { type: 'MediatorChosen', data: { mediationId, partyId, mediatorId } } as const;
    const common = parties.every((one) => one === partyId || choices[one] === mediatorId);
    return common ? [chosen, ...appoint({ mediationId, mediatorId, how: 'chosen', load }, at, file)] : [chosen];
  },
};
