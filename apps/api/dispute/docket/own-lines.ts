import { covers } from '#domain/access/mandate.js';
import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { ownTasks, type OwnTask } from '#domain/dispute/own-tasks.js';
import { plan } from '#domain/dispute/plan.js';
import { knowsComplainant } from '#domain/dispute/visibility/sees-words.js';
import { visibleStage, type Visibility } from '#domain/dispute/visibility/visibility.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { stageWaitsFor } from '#domain/dispute/waits-for.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import type { Stream } from '#event-store/load.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { DocketLine, Whose } from '#read-models/find-docket-lines.js';
import { rulebookOf } from '#rulebooks/released.js';
import type { Caller } from '../../http/caller.js';
import { viewDeadlines } from '../dispute/view-deadlines.js';
import { viewParties } from '../dispute/view-parties.js';
import { given } from '../given.js';
import { visibilityIfAny } from '../visibility-if-any.js';
import type { DisputeLine, LineParty } from './dispute-line.dto.js';
import { openLineWords, type LineWords } from './line-words.js';
import { namedPlatforms, rightOf } from './staff-lines.js';

/** A line, all words in it by which whoever has it may find it, and its tasks, reckoned when they are asked for. */
export type OwnLine = {
  readonly line: DisputeLine;
  readonly words: readonly string[];
  readonly tasks: () => readonly OwnTask[];
};

type Seen = {
  readonly line: DocketLine;
  readonly dispute: Dispute;
  readonly visibility: Visibility;
  readonly rightContentId: string | undefined;
  readonly part: Pick<DisputeLine, 'stage' | 'nextDueAt' | 'nextDue' | 'roles' | 'waitingFor'>;
  readonly tasks: OwnLine['tasks'];
} & ReturnType<typeof viewParties>;

/** Lines made of what somebody sees of each dispute, and of nothing else. */
export async function ownLines(
  { tenant, actor }: Caller,
  context: DecisionContext,
  whose: Whose,
  page: readonly DocketLine[],
): Promise<readonly OwnLine[]> {
  if (page.length === 0) return [];
  const days = await tenant.calendar();
  const streams = await loadStreams<DisputeEvent>(
    tenant.database,
    tenant.associationId,
    page.map(({ disputeId }) => disputeId),
  );
  const seen = page.flatMap((line) => {
    const stream = streams.get(line.disputeId);
    return stream ? partOf(line, stream) : [];
  });
  const words = await openLineWords(tenant, {
    partyIds: seen.flatMap(({ dispute, visibility }) =>
      knowsComplainant(visibility) ? (dispute.complainantId ?? []) : [],
    ),
    contentIds: seen.flatMap(({ respondents, items, rightContentId }) => [
      ...respondents.map(({ detailsContentId }) => detailsContentId),
      ...items.map(({ locatorContentId }) => locatorContentId),
      ...(rightContentId === undefined ? [] : [rightContentId]),
    ]),
    platformIds: seen.flatMap(({ items }) => items.map(({ platformId }) => platformId)),
  });
  return seen.map((one) => ownLine(one, words));

  function partOf(line: DocketLine, { events }: Stream<DisputeEvent>): readonly Seen[] {
    const dispute = evolveAll(unfiled, events);
    if (whose.kind === 'auditor' && context.mandates?.some((scope) => covers(scope, dispute)) !== true) return [];
    const known = { dispute, context: { ...context, offices: officesIn(events, dispute) } };
    const visibility = visibilityIfAny(actor, known);
    if (!visibility) return [];
    const { rulebook } = rulebookOf(dispute);
    const planned = plan(dispute, rulebook, days);
    const deadlines = viewDeadlines(visibility, dispute, planned);
    const [next] = [...deadlines].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    const { stage } = visibleStage(visibility, dispute, 'dispute');
    const part = {
      stage,
      roles: visibility.roles,
      // by what runs first for who asks, and by nothing that it does not see
      waitingFor: stageWaitsFor(next ? visibleStage(visibility, dispute, next.subject).stage : stage),
      nextDueAt: next?.dueAt,
      nextDue: next && { at: next.dueAt, subject: next.subject, clause: next.clause },
    };
    const parties = viewParties(visibility, dispute);
    // whoever sees nothing of the goods is told nothing of the right
    const rightContentId = visibility.pairs.length === 0 ? undefined : asAmended(events)?.right.detailsContentId;
    const tasks = () => ownTasks(actor, visibility, { ...known, rulebook, deadlines: planned.deadlines });
    return [{ line, dispute, visibility, rightContentId, part: given(part) as Seen['part'], tasks, ...parties }];
  }
}

const ownLine = (seen: Seen, words: LineWords): OwnLine => {
  const { line, dispute, visibility, respondents, items, rightContentId, part } = seen;
  const { complainantId, delegation } = dispute;
  const goods = items.map(({ locatorContentId }) => words.item(locatorContentId));
  const [first] = goods;
  const parties: LineParty[] = [
    ...(complainantId !== undefined && knowsComplainant(visibility)
      ? [given({ partyId: complainantId, role: 'complainant' as const, name: words.party(complainantId) })]
      : []),
    ...respondents
      .filter(({ respondentId }) => respondentId !== complainantId)
      .map(({ respondentId, detailsContentId }) =>
        given({ partyId: respondentId, role: 'respondent' as const, name: words.respondent(detailsContentId) }),
      ),
  ];
  const right = visibility.pairs.length === 0 ? undefined : rightOf(dispute.right, rightContentId, words);
  const isDelegator = delegation !== undefined && visibility.platformId === delegation.platformId;
  const shown = given({
    disputeId: line.disputeId,
    number: line.number,
    filedAt: line.filedAt,
    ...part,
    parties,
    items: given({
      count: goods.length,
      first: first && given({ title: first.title, url: first.url, externalId: first.externalId }),
    }),
    platforms: namedPlatforms([...new Set(items.map(({ platformId }) => platformId))], words),
    right,
    reference: isDelegator ? delegation.reference : undefined,
  }) as DisputeLine;
  const found = [
    shown.number,
    shown.reference,
    right?.name,
    right?.number,
    ...parties.map(({ name }) => name),
    ...goods.flatMap(({ title, url, externalId }) => [title, url, externalId]),
  ];
  return { line: shown, words: found.filter((one) => one !== undefined), tasks: seen.tasks };
};
