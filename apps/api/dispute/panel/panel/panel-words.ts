import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import { given } from '../../given.js';
import type { ChallengeView } from './panel-view.dto.js';

/** What was said of panels, as far as the viewer reads it. */
export type PanelWords = {
  readonly request: (panelId: string) => string | undefined;
  readonly disclosure: (seatId: string, expertId: string) => string | undefined;
  readonly challenges: (seatId: string) => readonly ChallengeView[];
};

/** A platform reads no words about experts: it sees no seats. */
export async function panelWords(
  { vault }: TenantContext,
  { dispute, stream }: LoadedDispute,
  visibility: Visibility,
): Promise<PanelWords> {
  const seen = stream.events.flatMap((event) => redactEvent(event, visibility, dispute)?.event ?? []);
  const requested = seen.filter((event) => event.type === 'PanelRequested');
  const accepted = seen.filter((event) => event.type === 'ExpertAccepted');
  const challenged = seen.filter((event) => event.type === 'ExpertChallenged');
  const decided = seen.filter((event) => event.type === 'ChallengeDecided');
  const ids = [
    ...requested.map(({ data }) => data.reasonContentId),
    ...accepted.map(({ data }) => data.disclosureContentId),
    ...[...challenged, ...decided].map(({ data }) => data.reasonContentId),
  ].filter((id) => id !== undefined);
  const opened = await vault.open(ids);
  const text = (id: string | undefined) => (id === undefined ? undefined : opened.get(id));
  return {
    request: (panelId) => text(requested.find(({ data }) => data.panelId === panelId)?.data.reasonContentId),
    disclosure: (seatId, expertId) =>
      text(
        accepted.findLast(({ data }) => data.seatId === seatId && data.neutralId === expertId)?.data
          .disclosureContentId,
      ),
    challenges: (seatId) =>
      challenged
        .filter(({ data }) => data.seatId === seatId)
        .map(({ data: { neutralId, partyId, ground, challengedAt, reasonContentId } }) => {
          const decision = decided.find(
            ({ data }) => data.seatId === seatId && data.neutralId === neutralId && data.decidedAt >= challengedAt,
          )?.data;
          const answer =
            decision &&
            given({ upheld: decision.upheld, frivolous: decision.frivolous, reason: text(decision.reasonContentId) });
          return given({
            expertId: neutralId,
            partyId,
            ground,
            challengedAt,
            reason: text(reasonContentId),
            decision: answer,
          }) as ChallengeView;
        }),
  };
}
