import type { LoadedRoom } from '#application/room/rooms.js';
import type { Actor } from '#domain/kernel/message.js';
import type { DraftedReasons } from '#domain/room/deliberation-events.js';
import { ballotFrom } from '#domain/room/cast-ballot.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../dispute/given.js';
import type { DraftSeenBody, IssueReasonsBody, VoteSeenBody } from './deliberation.dto.js';

export type VoteView = Omit<VoteSeenBody, 'ballots'> & {
  readonly ballots?: readonly { readonly expertId: string; readonly contentId: string }[];
};
export type DraftView = Omit<DraftSeenBody, 'reasons'> & {
  readonly reasons: readonly DraftedReasons[];
};
export type Deliberated = { readonly votes?: readonly VoteView[]; readonly drafts?: readonly DraftView[] };

/** Of a vote nobody sees more than how many have cast theirs, before all have. */
export const deliberationView = ({ id }: Actor, { dispute, room, roomId }: LoadedRoom): Deliberated => {
  if (dispute.rooms[roomId]?.kind !== 'deliberation') return {};
  return {
    votes: Object.entries(room.votes).map(([voteId, { number, ballots, revealed }]) => ({
      voteId,
      number,
      cast: Object.keys(ballots).length,
      voted: ballots[id] !== undefined,
      revealed,
      ...(revealed && { ballots: Object.entries(ballots).map(([expertId, contentId]) => ({ expertId, contentId })) }),
    })),
    drafts: Object.entries(room.drafts).map(([draftId, { number, panelistId, legalKind, signed, reasons }]) => ({
      draftId,
      number,
      expertId: panelistId,
      legalKind,
      signedBy: Object.keys(signed),
      reasons,
    })),
  };
};

/** The same with its words opened. */
export async function openDeliberation({ votes, drafts }: Deliberated, vault: Pick<Vault, 'open'>): Promise<object> {
  if (!votes || !drafts) return {};
  const texts = await vault.open([
    ...votes.flatMap(({ ballots = [] }) => ballots.map(({ contentId }) => contentId)),
    ...drafts.flatMap(({ reasons }) => reasons.map(({ reasonsContentId }) => reasonsContentId)),
  ]);
  return {
    votes: votes.map(({ ballots, ...vote }) =>
      given({
        ...vote,
        ballots: ballots?.map(({ expertId, contentId }) => ({ expertId, choices: choicesIn(texts.get(contentId)) })),
      }),
    ),
    drafts: drafts.map(({ reasons, ...draft }) => ({
      ...draft,
      reasons: reasons.flatMap(({ issueId, reasonsContentId, evidenceIds }) => {
        const words = texts.get(reasonsContentId);
        return words === undefined
          ? []
          : [given({ issueId, ...(JSON.parse(words) as Omit<IssueReasonsBody, 'issueId'>), evidenceIds })];
      }),
    })),
  };
}

const choicesIn = (words: string | undefined) =>
  words === undefined ? [] : Object.entries(ballotFrom(words)).map(([issueId, choice]) => ({ issueId, choice }));
