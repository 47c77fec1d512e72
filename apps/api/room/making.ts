import type { LoadedRoom } from '#application/room/rooms.js';
import { decisionKey } from '#application/room/room-key.js';
import { fileKinds } from '#domain/dispute/visibility/panel-file.js';
import type { Ballot } from '#domain/dispute/panel/decision/tally.js';
import { ballotFrom } from '#domain/room/cast-ballot.js';
import { lastDraft } from '#domain/room/deliberation-state.js';
import type { Making } from '#domain/room/sign-decision.js';
import type { Vault } from '#infrastructure/vault/vault.js';

type Signing = { readonly expertId: string; readonly dissent: string | undefined };

/**
 * What the decision is made of, once the last panelist signs: the ballots of the draft's vote, opened, and reasons and
 * dissents sealed anew for whoever may read the decision, since it outlives the room. Before that nothing is opened.
 */
export async function makingOf(
  { room, dispute, roomId, file }: LoadedRoom,
  { expertId, dissent }: Signing,
  vault: Pick<Vault, 'open' | 'sealAll'>,
): Promise<Making> {
  const [, draft] = lastDraft(room) ?? [];
  const { aboutId = '', members } = dispute.rooms[roomId] ?? {};
  const missing = members?.personIds.filter((id) => id !== expertId && !draft?.signed[id]) ?? [];
  if (!draft || missing.length > 0) return { ballots: {}, reasons: {}, dissents: {}, builtFrom: [] };
  const cast = Object.entries(room.votes[draft.voteId]?.ballots ?? {});
  const others = Object.entries(draft.signed).flatMap(([id, { dissentContentId }]) =>
    dissentContentId === undefined ? [] : [[id, dissentContentId] as const],
  );
  const texts = await vault.open(
    [...cast, ...others].map(([, id]) => id).concat(draft.reasons.map(({ reasonsContentId }) => reasonsContentId)),
  );
  const dissents = [
    ...others.map(([id, contentId]) => [id, texts.get(contentId) ?? ''] as const),
    ...(dissent === undefined ? [] : [[expertId, dissent] as const]),
  ];
  const words = [
    ...draft.reasons.map(({ reasonsContentId }) => texts.get(reasonsContentId) ?? ''),
    ...dissents.map(([, text]) => text),
  ];
  const sealed = await vault.sealAll(words.map((text) => ({ keyName: decisionKey(aboutId), text })));
  return {
    ballots: Object.fromEntries(
      cast.map(([id, contentId]): [string, Ballot] => [id, ballotFrom(texts.get(contentId) ?? '')]),
    ),
    reasons: Object.fromEntries(draft.reasons.map(({ issueId }, index) => [issueId, sealed[index] ?? ''])),
    dissents: Object.fromEntries(dissents.map(([id], index) => [id, sealed[draft.reasons.length + index] ?? ''])),
    builtFrom: fileKinds(file.stream.events, dispute, expertId),
  };
}
