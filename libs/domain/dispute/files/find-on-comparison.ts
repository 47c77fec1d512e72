import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { panelSubject } from '../core/subject.js';
import { beforePanel, beforePanelOn, checkPresides } from '../panel/decision/before-panel.js';
import { AT_WORK } from '../panel/decision/sitting-stages.js';
import type { ComparisonFinding } from '../service/comparison/events.js';
import { isBarredAsLate } from '../service/evidence/late.js';
import { rowsSeen } from '../visibility/sees-comparison.js';
import { visibilityOf } from '../visibility/visibility.js';
import { checkViews } from './check-views.js';
import { checkRows, comparisonSeen } from './comparison-acted-on.js';

export type FindOnComparison = Command<
  'FindOnComparison',
  { readonly panelId: string; readonly comparisonId: string; readonly rows: readonly ComparisonFinding[] }
>;

/** The panel finds on elements, with reasons, by who presides. No finding rests on a file that was not admitted. */
export const findOnComparison: DisputeAction<FindOnComparison> = {
  by: ['expert'],
  on: 'panel',
  during: AT_WORK,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, { dispute, context, actor }) => {
    checkPresides(beforePanelOn(subject, { dispute }), actor);
    const visibility = visibilityOf(actor, { dispute, context });
    return Object.entries(dispute.comparisons).some(
      ([id, { versions }]) => rowsSeen(id, versions.length, visibility, dispute).size > 0,
    );
  },
  decide: ({ data: { panelId, comparisonId, rows }, by, at }, file) => {
    const { dispute } = file;
    const { decisionId } = beforePanel(panelId, file);
    const { comparison, newest, seen } = comparisonSeen(comparisonId, visibilityOf(by, file), dispute, 'comparisonId');
    checkRows(rows, seen);
    rows.forEach(({ rowId, finding }, index) => {
      checkViews(comparison.right, finding, `rows[${index}].finding`);
      const { original, accused } = newest.rows.find((row) => row.rowId === rowId) ?? {};
      const barred = [original, accused].find((place) => place && isBarredAsLate(dispute, place.evidenceId));
      if (barred) refuse('EvidenceNotAdmitted', { field: `rows[${index}]`, name: barred.evidenceId });
    });
    return [
      { type: 'ComparisonFound', data: { comparisonId, version: newest.version, decisionId, rows, foundAt: at } },
    ];
  },
};
