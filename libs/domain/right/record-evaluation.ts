import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { STANDING_STAGES, type RightAction } from './action.js';
import { checkPapers, checkPast } from './check-papers.js';
import type { EvaluationRecorded } from './events.js';
import { isSeenBy } from './seen-by.js';

export type RecordEvaluation = Command<'RecordEvaluation', Omit<EvaluationRecorded['data'], 'seen'>>;

/** What the office's evaluation report says of a utility model or design, which are granted without examination. */
export const recordEvaluation: RightAction<RecordEvaluation> = {
  by: ['holder', 'case-manager'],
  during: STANDING_STAGES,
  decide: ({ data, by, at }, file) => {
    const patent = file.right.codes?.patent;
    if (patent === undefined || patent === 'invention')
      refuse('RightDetails', { field: 'conclusion', rights: file.right.codes?.kind ?? '' });
    checkPast('issuedOn', data.issuedOn, at);
    const { conclusion, issuedOn } = data;
    return [
      {
        type: 'EvaluationRecorded',
        data: { conclusion, issuedOn, seen: isSeenBy(by, file, at), ...checkPapers(data, file.rulebook) },
      },
    ];
  },
};
