import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import { getStage } from '../../core/state.js';
import { pairParts } from '../../core/subject.js';
import { keepsMeasures, kindOf } from './keeps-measures.js';
import type { ProceedingNature, ProceedingReported, ProceedingSide } from './events.js';
import { isReportable } from './report-proceeding.js';
import { reported } from './reported.js';
import type { Report } from './report.js';

export type NoteProceeding = Command<
  'NoteProceeding',
  Pick<ProceedingReported['data'], 'pairs' | 'proof' | 'detailsContentId' | 'mark' | 'broughtById'> & {
    readonly broughtBy: ProceedingSide;
    readonly against: ProceedingSide;
    readonly nature: ProceedingNature;
  }
>;

/**
 * A proceeding beside the dispute is put on record: each side tells its own, a person of the association any, with or
 * without items. What the law names of it keeps measures, as a report does; all else keeps none, and everybody
 * concerned is told of it.
 */
export const noteProceeding: DisputeAction<NoteProceeding> = {
  by: ['complainant', 'respondent', 'case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'mediation', 'next-step', 'panel', 'compliance'],
  subjects: () => ['dispute'],
  scope: 'report',
  decide: ({ data, by, at }, file) => {
    const { dispute } = file;
    const party = partyOf(by, file.context);
    const { pairs, broughtBy, against, nature, proof, detailsContentId, mark } = data;
    if (against === broughtBy && broughtBy !== 'third') refuse('UnknownReference', { field: 'against', name: against });
    const broughtById = broughtBy === 'complainant' ? complainantOf(dispute) : (data.broughtById ?? party);
    if (party !== undefined && (broughtBy === 'third' || broughtById !== party))
      refuse('UnknownReference', { field: 'broughtBy', name: broughtBy });
    if (broughtBy === 'respondent' && !dispute.respondents.some(({ respondentId }) => respondentId === broughtById))
      refuse('UnknownReference', { field: 'broughtById', name: broughtById ?? '' });
    if (pairs.length === 0 && dispute.pairs.length > 0) refuse('NothingNamed', { field: 'pairs' });
    const known = new Set(dispute.noticed.map(pairOf));
    for (const pair of pairs) {
      const theirs = broughtBy !== 'respondent' || party === undefined || pairParts(pair).respondentId === party;
      if (!known.has(pair) || !theirs) refuse('UnknownReference', { field: 'pairs', name: pair });
    }
    const report: Report = {
      pairs,
      kind: kindOf(nature),
      proof,
      receivedBy: { kind: 'association', id: by.id },
      receivedAt: at,
      detailsContentId,
      broughtBy,
      ...(broughtBy !== 'third' && broughtById !== undefined && { broughtById }),
      against,
      nature,
      ...(mark !== undefined && { mark }),
    };
    const closed = keepsMeasures(report) ? pairs.find((pair) => !isReportable(pair, dispute)) : undefined;
    if (closed !== undefined) refuse('WrongStage', { subject: closed, stage: getStage(dispute, closed).stage });
    return reported(report, at, file);
  },
};
