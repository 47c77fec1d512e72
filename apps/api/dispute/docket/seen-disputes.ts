import { covers } from '#domain/access/mandate.js';
import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { OwnFile } from '#domain/dispute/own-tasks.js';
import { planSeen } from '#domain/dispute/plan-seen.js';
import { visibilityIfAny, visibleStage, type Visibility } from '#domain/dispute/visibility/visibility.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { stageWaitsFor } from '#domain/dispute/waits-for.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import type { Stream } from '#event-store/load.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { DocketLine, Whose } from '#read-models/find-docket-lines.js';
import { filerOf } from '#application/context/standing.js';
import { rulebookOf } from '#rulebooks/released.js';
import type { Caller } from '../../http/caller.js';
import { viewDeadlines } from '../dispute/view-deadlines.js';
import { viewParties } from '../dispute/view-parties.js';
import { given } from '../given.js';
import type { DisputeLine } from './dispute-line.dto.js';

/** What somebody sees of a dispute, its words aside: those lie in the vault. */
export type SeenDispute = {
  readonly line: DocketLine;
  readonly dispute: Dispute;
  readonly visibility: Visibility;
  readonly rightContentId: string | undefined;
  readonly part: Pick<DisputeLine, 'stage' | 'nextDueAt' | 'nextDue' | 'roles' | 'waitingFor'>;
  /** What its menu rests on, but for what bars its complainant. */
  readonly file: OwnFile;
  readonly filedBy: string | undefined;
  /** Those that brought an agreement to somebody, by their place in the log. */
  readonly letters: readonly { readonly addresseeId: string; readonly version: number }[];
} & ReturnType<typeof viewParties>;

const BRINGS_AGREEMENT: readonly string[] = ['agreement-drawn-up', 'settlement-agreement'];

/** Of these disputes what somebody sees of each; none of which it sees nothing. */
export async function seenDisputes(
  { tenant, actor }: Caller,
  context: DecisionContext,
  whose: Whose,
  page: readonly DocketLine[],
): Promise<readonly SeenDispute[]> {
  if (page.length === 0) return [];
  const days = await tenant.calendar();
  const streams = await loadStreams<DisputeEvent>(
    tenant.database,
    tenant.associationId,
    page.map(({ disputeId }) => disputeId),
  );
  return page.flatMap((line) => {
    const stream = streams.get(line.disputeId);
    return stream ? partOf(line, stream) : [];
  });

  function partOf(line: DocketLine, { events }: Stream<DisputeEvent>): readonly SeenDispute[] {
    const dispute = evolveAll(unfiled, events);
    if (whose.kind === 'auditor' && context.mandates?.some((scope) => covers(scope, dispute)) !== true) return [];
    const known = { dispute, context: { ...context, offices: officesIn(events, dispute) } };
    const visibility = visibilityIfAny(actor, known);
    if (!visibility) return [];
    const { rulebook } = rulebookOf(dispute);
    const planned = planSeen(visibility, dispute, rulebook, days);
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
    const file = { ...known, rulebook, deadlines: planned.deadlines };
    return [
      {
        ...{ line, dispute, visibility, rightContentId, file },
        part: given(part) as SeenDispute['part'],
        filedBy: filerOf(events),
        letters: events.flatMap((event) =>
          event.type === 'ServiceOrdered' && BRINGS_AGREEMENT.includes(event.data.document)
            ? [{ addresseeId: event.data.addressee.id, version: event.version }]
            : [],
        ),
        ...parties,
      },
    ];
  }
}
