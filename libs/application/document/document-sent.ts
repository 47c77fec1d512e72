import type { Evidence, FiledMaterial } from '#domain/dispute/core/evidence.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';

type Sent = { readonly evidence: readonly Evidence[]; readonly materials: readonly FiledMaterial[] };

/**
 * With the complaint and its cures, whose confidential part the complainant alone reads; for the notice of a second
 * round what came with that, too. Nothing of what was left out, since its bytes never came.
 */
export const sentBy = (
  known: readonly DisputeEvent[],
  aboutId: string | undefined,
  all: boolean,
  { exhibits }: Pick<Dispute, 'exhibits'>,
): Sent => {
  const sent = known.flatMap((event): readonly Sent[] => {
    if (event.type === 'ComplaintFiled' || event.type === 'MaterialsCured' || event.type === 'ComplaintAmended')
      return [event.data];
    return event.type === 'RaisedAgain' && event.data.roundId === aboutId
      ? [{ evidence: event.data.evidence, materials: event.data.materials ?? [] }]
      : [];
  });
  return {
    evidence: sent
      .flatMap(({ evidence }) => evidence)
      .filter(({ part }) => all || part !== 'confidential')
      .filter(({ evidenceId }) => exhibits[evidenceId]?.leftOut === undefined),
    materials: sent.flatMap(({ materials }) => materials),
  };
};
