import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile, Precondition } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { partsOf, proceedingSubject } from '../../core/subject.js';
import { orderServiceOnParties, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import type {
  Proceeding,
  ProceedingCorrected,
  ProceedingKind,
  ProceedingNature,
  ProceedingSide,
  ProceedingWhose,
} from './events.js';
import { isJudged } from './is-judged.js';
import { keepsMeasures, kindOf, natureOf, whoseOf } from './keeps-measures.js';
import { proceedingEnded } from './proceeding-ended.js';
import { inTimeAndLate, keepBlocked, measureKept, orderServiceOfKept } from './report.js';
import { isReportable } from './report-proceeding.js';
import { checkIsOwn } from './own-proceeding.js';

export type CorrectProceeding = Command<
  'CorrectProceeding',
  Pick<
    ProceedingCorrected['data'],
    'reportId' | 'broughtBy' | 'broughtById' | 'against' | 'nature' | 'mistaken' | 'reasonContentId'
  >
>;

/**
 * Each side corrects its own while it goes on. Of one whose last word was told nobody here can say how else it ended;
 * that it never was one, a person of the association can.
 */
const checkMayCorrect: Precondition = (subject, file) => {
  checkIsOwn(subject, file);
  const { dispute, actor, context } = file;
  const { stage } = getStage(dispute, subject);
  const { state, mistaken } = dispute.proceedings[partsOf(subject).id ?? ''] ?? {};
  const isDecided = isJudged(state) && !mistaken;
  return (
    stage !== 'closed' ||
    (isDecided && partyOf(actor, context) === undefined) ||
    refuse('WrongStage', { subject, stage })
  );
};

/**
 * What was told of a proceeding was wrong: who brought it, against whom, over what, or that there is any. The report
 * stays in the log; from here on the correction counts. A measure that it kept without ground is kept no longer, and
 * what turns out to keep one counts from the arrival of the correction.
 */
export const correctProceeding: DisputeAction<CorrectProceeding> = {
  by: ['complainant', 'respondent', 'case-manager'],
  on: 'proceeding',
  during: ['awaiting-acceptance', 'kept', 'on-record', 'closed'],
  subjects: ({ reportId }) => [proceedingSubject(reportId)],
  scope: 'report',
  precondition: checkMayCorrect,
  decide: ({ data: { reportId, mistaken, reasonContentId, ...told }, by, at }, file) => {
    const known = file.dispute.proceedings[reportId] ?? refuse('NoSuchSubject');
    const isOver = getStage(file.dispute, proceedingSubject(reportId)).stage === 'closed';
    if (isOver && !mistaken) refuse('NothingNamed', { field: 'mistaken' });
    const was = toldOf(known);
    const so = withoutParty({ ...was, ...whoseOf(told) }, was);
    if (partyOf(by, file.context) !== undefined && so.broughtBy !== was.broughtBy)
      refuse('UnknownReference', { field: 'broughtBy', name: so.broughtBy }); // each side tells its own
    checkSides(so, file);
    if (!mistaken && canonicalJson(so) === canonicalJson(was)) refuse('NothingNamed', { field: 'nature' });
    const corrected: ProceedingCorrected = {
      type: 'ProceedingCorrected',
      data: {
        reportId,
        pairs: known.pairs,
        kind: kindOf(so.nature),
        ...so,
        ...(mistaken && { mistaken }),
        reasonContentId,
      },
    };
    const after = isOver ? [] : follows(corrected, known, at, file);
    return [corrected, ...after, ...letters(corrected, at, file)];
  },
};

type Whose = ProceedingWhose & { readonly broughtBy: ProceedingSide; readonly nature: ProceedingNature };

/** As it counts today: what says nothing of itself is the complainant's own over infringement. */
const toldOf = (known: Proceeding): Whose => ({
  broughtBy: 'complainant',
  ...whoseOf(known),
  nature: natureOf(known),
});

/** Which party brought it says nothing any more once another side has brought it. */
const withoutParty = ({ broughtById, ...so }: Whose, was: Whose): Whose => ({
  ...so,
  ...(broughtById !== undefined &&
    so.broughtBy !== 'third' &&
    (so.broughtBy === was.broughtBy || broughtById !== was.broughtById) && { broughtById }),
});

/** Refuses a side against itself, and a respondent who is none. */
const checkSides = ({ broughtBy, broughtById = '', against }: Whose, { dispute }: DisputeFile): void => {
  if (against === broughtBy && broughtBy !== 'third') refuse('UnknownReference', { field: 'against', name: against });
  if (broughtBy === 'respondent' && !dispute.respondents.some(({ respondentId }) => respondentId === broughtById))
    refuse('UnknownReference', { field: 'broughtById', name: broughtById });
};

/** What the correction does to measures. */
const follows = (
  { data }: ProceedingCorrected,
  known: Proceeding,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { reportId, pairs, mistaken } = data;
  const keeps = !mistaken && keepsMeasures(data);
  if (known.keeps.length > 0 && !keeps) return proceedingEnded(reportId, 'misreported', at, at, file);
  if (!keeps || keepsMeasures(known)) return [];
  const open = pairs.filter((pair) => isReportable(pair, file.dispute));
  const [kept, late] = inTimeAndLate(open, at, file.dispute);
  return [
    ...measureKept(reportId, kept, 'awaiting-acceptance', { event: 'ProceedingCorrected', at }, file),
    ...(late.length > 0 ? [{ type: 'ReportedLate' as const, data: { reportId, pairs: late } }] : []),
    ...keepBlocked(kept, file.dispute),
    ...orderServiceOfKept(reportId, kept, at, file),
  ];
};

/** Whoever was told of the report is told that it was wrong. */
const letters = (
  { data: { reportId, pairs } }: ProceedingCorrected,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const letter = { document: 'proceeding-corrected' as const, pairs, aboutId: reportId, at };
  return [...orderServiceOnPlatforms(file, letter), ...orderServiceOnParties(file, letter)];
};
