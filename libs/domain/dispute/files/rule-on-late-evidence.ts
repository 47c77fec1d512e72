import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../core/action.js';
import { awaitsRuling } from '../service/evidence/late.js';
import { notedOf } from '../service/evidence/notes.js';
import { exhibitNamed, panelAtWork, presides, seesSome, WHILE_OPEN } from './exhibit-acted-on.js';
import type { Actor } from '../../kernel/message.js';

export type RuleOnLateEvidence = Command<
  'RuleOnLateEvidence',
  { readonly evidenceIds: readonly string[]; readonly admitted: boolean; readonly reasonContentId: string }
>;

/**
 * Whether files that came after their window may be relied on: the panel says so by who presides, where there is one,
 * otherwise the case manager. What is not admitted stays in the file, marked so.
 */
export const ruleOnLateEvidence: DisputeAction<RuleOnLateEvidence> = {
  by: ['expert', 'case-manager'],
  on: 'dispute',
  during: WHILE_OPEN,
  subjects: () => ['dispute'],
  precondition: (_, file) => {
    checkRules(file.actor, file);
    return seesSome(file, ({ evidenceId }) => awaitsRuling(file.dispute, evidenceId));
  },
  decide: ({ data: { evidenceIds, admitted, reasonContentId }, by, at }, file) => {
    const ruler = checkRules(by, file);
    if (evidenceIds.length === 0) refuse('NothingNamed', { field: 'evidenceIds' });
    for (const [index, evidenceId] of evidenceIds.entries()) {
      exhibitNamed(evidenceId, `evidenceIds[${index}]`, by, file);
      const { late, ruling } = notedOf(file.dispute, evidenceId);
      if (evidenceIds.indexOf(evidenceId) !== index) refuse('NamedTwice', { field: 'evidenceIds', name: evidenceId });
      if (!late) refuse('UnknownReference', { field: 'evidenceIds', name: evidenceId });
      if (ruling) refuse('AnsweredAlready', { field: 'evidenceIds' });
    }
    const data = { evidenceIds, admitted, reasonContentId, by: ruler, ruledAt: at };
    return [{ type: 'LateEvidenceRuled', data }];
  },
};

/** Who rules now; refuses everybody else. */
const checkRules = (by: Actor, { dispute, context }: Pick<DisputeFile, 'dispute' | 'context'>) => {
  const panel = panelAtWork(dispute);
  const isPanels = panel ? presides(panel, by) : context.duties.includes('case-manager');
  if (!isPanels) refuse('NotYourPart', { subject: 'dispute' });
  return panel ? ('panel' as const) : ('association' as const);
};
