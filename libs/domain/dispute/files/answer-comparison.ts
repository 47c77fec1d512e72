import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import type { ComparisonAnswer } from '../service/comparison/events.js';
import { rowsSeen } from '../visibility/sees-comparison.js';
import { viewingParty } from '../visibility/sees-exhibit.js';
import { visibilityOf } from '../visibility/visibility.js';
import { checkViews } from './check-views.js';
import { checkRows, comparisonSeen } from './comparison-acted-on.js';
import { WHILE_OPEN } from './exhibit-acted-on.js';

export type AnswerComparison = Command<
  'AnswerComparison',
  { readonly comparisonId: string; readonly rows: readonly ComparisonAnswer[] }
>;

/** The other side says row by row how it sees the elements, all at once or some; its newest word on a row stands. */
export const answerComparison: DisputeAction<AnswerComparison> = {
  by: ['complainant', 'respondent'],
  power: 'answers',
  on: 'dispute',
  during: WHILE_OPEN,
  subjects: () => ['dispute'],
  precondition: (_, { dispute, context, actor }) => {
    const visibility = visibilityOf(actor, { dispute, context });
    const party = viewingParty(visibility, dispute);
    return Object.entries(dispute.comparisons).some(
      ([id, { partyId, versions }]) => partyId !== party && rowsSeen(id, versions.length, visibility, dispute).size > 0,
    );
  },
  decide: ({ data: { comparisonId, rows }, by, at }, file) => {
    const { dispute } = file;
    const visibility = visibilityOf(by, file);
    const { comparison, newest, seen } = comparisonSeen(comparisonId, visibility, dispute);
    const partyId = viewingParty(visibility, dispute);
    if (partyId === undefined || partyId === comparison.partyId) return refuse('NotYourPart', { subject: 'dispute' });
    checkRows(rows, seen);
    rows.forEach(({ view }, index) => {
      checkViews(comparison.right, view, `rows[${index}].view`);
    });
    const data = { comparisonId, version: newest.version, partyId, rows, answeredAt: at };
    return [{ type: 'ComparisonAnswered', data }];
  },
};
