import type { Calendar } from '#domain/calendar/calendar.js';
import { openUntil } from '#domain/calendar/uncertain.js';
import type { Instant } from '#domain/kernel/message.js';
import type { PreventionGround } from '#domain/prevention/events.js';
import { fellAt, mayObject, type FallenGrounds } from '#domain/prevention/grounds.js';
import { preventionStageAt, type PreventiveMeasure } from '#domain/prevention/state.js';
import type { PreventionTask } from '#domain/prevention/waiting.js';
import { given } from '../dispute/given.js';
import type { PreventionGroundView, PreventiveMeasureView } from './prevention.dto.js';

export type Words = ReadonlyMap<string, string | undefined>;
/** What is read of it besides: words, which of its grounds have fallen, and the numbers of their disputes. */
export type Seen = {
  readonly words: Words;
  readonly fallen: FallenGrounds;
  readonly numbers: ReadonlyMap<string, string>;
};
/** And what whoever looks may decide of it. */
type SeenOf = Seen & { readonly mine: readonly PreventionTask[] };

export const contentsOf = (one: PreventiveMeasure): readonly (string | undefined)[] => [
  ...[one.reasonContentId, one.reply?.contentId, one.decision?.reasonContentId, one.fulfilment?.reasonContentId],
  ...[one.objection?.contentId, one.objectionDecision?.reasonContentId, one.ending?.reasonContentId],
  ...penaltyNumbers(one.grounds),
];
export const penaltyNumbers = (grounds: readonly PreventionGround[]): readonly string[] =>
  grounds.flatMap((one) => (one.kind === 'authority-penalty' ? [one.numberContentId] : []));

export const groundOf = (ground: PreventionGround, { words, fallen, numbers }: Seen): PreventionGroundView => {
  if (ground.kind === 'final-decision')
    return given({
      ...ground,
      disputeNumber: numbers.get(ground.disputeId),
      fallenAt: fellAt(ground, fallen),
    }) as PreventionGroundView;
  const { kind, imposedOn, numberContentId } = ground;
  return given({ kind, imposedOn, number: words.get(numberContentId) }) as PreventionGroundView;
};

export const measureOf = (
  one: PreventiveMeasure,
  seen: SeenOf,
  at: Instant,
  calendar: Calendar,
): PreventiveMeasureView => {
  const said = (id: string | undefined): string | undefined => (id === undefined ? undefined : seen.words.get(id));
  const stage = preventionStageAt(one, at);
  const isMine = (kind: PreventionTask['kind']): true | undefined =>
    seen.mine.some((task) => task.kind === kind && task.aboutId === one.measureId) || undefined;
  return given({
    ...{ measureId: one.measureId, kind: one.kind, article: one.article, rulesVersion: one.rulesVersion },
    ...{ course: one.course, needsSecond: one.needsSecond, replyDueAt: openUntil(one.replyDue, calendar) },
    grounds: one.grounds.map((ground) => groundOf(ground, seen)),
    stage,
    reason: said(one.reasonContentId),
    reply: said(one.reply?.contentId),
    decision: said(one.decision?.reasonContentId),
    until: one.decision?.until,
    fulfilment: said(one.fulfilment?.reasonContentId),
    objection: said(one.objection?.contentId),
    objectionUpheld: one.objectionDecision?.upheld,
    objectionDecision: said(one.objectionDecision?.reasonContentId),
    canBeObjectedTo: (stage === 'in-force' && mayObject(one, seen.fallen)) || undefined,
    canBeDecided: isMine('decide-prevention'),
    objectionCanBeDecided: isMine('decide-prevention-contest'),
    endCause: one.ending?.cause,
    ending: said(one.ending?.reasonContentId),
  }) as PreventiveMeasureView;
};
