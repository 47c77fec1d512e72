import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { endMediation } from './end.js';
import { getMediation } from './mediations.js';
import type { Mediation } from './state.js';

export type CloseMediation = Command<
  'CloseMediation',
  {
    readonly mediationId: string;
    readonly outcome: 'not-settled' | 'non-attendance';
    readonly reasonContentId?: string;
  }
>;

/** The mediator ends it: the parties are too far apart, or somebody stayed away as often as the rulebook bears. */
export const closeMediation: DisputeAction<CloseMediation> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, outcome, reasonContentId }, at }, file) => {
    const { absences } = file.rulebook.mediation ?? refuse('LaneNotOpen');
    const away = absentParty(getMediation(file.dispute, mediationId), absences);
    if (outcome === 'non-attendance' && away === undefined) refuse('AttendedEnough', { most: String(absences) });
    const why = {
      ...(reasonContentId !== undefined && { reasonContentId }),
      ...(outcome === 'non-attendance' && away !== undefined && { partyId: away }),
    };
    return endMediation([], mediationId, { outcome, effectiveAt: at, at, ...why }, file);
  },
};

/** Who stayed away from so many sessions that it was asked to. */
const absentParty = ({ parties, sessions }: Mediation, times: number): string | undefined =>
  parties.find(
    (partyId) =>
      Object.values(sessions).filter(
        ({ attended, partyIds }) => attended !== undefined && partyIds.includes(partyId) && !attended.includes(partyId),
      ).length >= times,
  );
