import type { DecisionDrafted, DeliberationEvent } from './deliberation-events.js';

export type Vote = {
  readonly number: number;
  /** Who has voted, and where the ballot lies. */
  readonly ballots: Readonly<Record<string, string>>;
  readonly revealed: boolean;
};

export type Draft = Omit<DecisionDrafted['data'], 'disputeId' | 'draftId'> & {
  readonly signed: Readonly<Record<string, { readonly dissentContentId?: string }>>;
};

export type Deliberation = {
  readonly votes: Readonly<Record<string, Vote>>;
  readonly drafts: Readonly<Record<string, Draft>>;
};

export const noDeliberation: Deliberation = { votes: {}, drafts: {} };

/** The newest vote, with its id. */
export const lastVote = ({ votes }: Pick<Deliberation, 'votes'>): readonly [string, Vote] | undefined =>
  Object.entries(votes).at(-1);
export const lastDraft = ({ drafts }: Pick<Deliberation, 'drafts'>): readonly [string, Draft] | undefined =>
  Object.entries(drafts).at(-1);

type Evolve = {
  readonly [T in DeliberationEvent['type']]: <R extends Deliberation>(
    room: R,
    data: Extract<DeliberationEvent, { type: T }>['data'],
  ) => R;
};

const onVote = <R extends Deliberation>(room: R, voteId: string, change: (vote: Vote) => Vote): R => {
  const vote = room.votes[voteId];
  return vote ? { ...room, votes: { ...room.votes, [voteId]: change(vote) } } : room;
};

export const evolveDeliberation: Evolve = {
  VoteCalled: (room, { voteId, number }) => ({
    ...room,
    votes: { ...room.votes, [voteId]: { number, ballots: {}, revealed: false } },
  }),
  BallotCast: (room, { voteId, panelistId, ballotContentId }) =>
    onVote(room, voteId, (vote) => ({ ...vote, ballots: { ...vote.ballots, [panelistId]: ballotContentId } })),
  BallotsRevealed: (room, { voteId }) => onVote(room, voteId, (vote) => ({ ...vote, revealed: true })),
  DecisionDrafted: (room, { draftId, number, panelistId, voteId, legalKind, reasons }) => ({
    ...room,
    drafts: { ...room.drafts, [draftId]: { number, panelistId, voteId, legalKind, reasons, signed: {} } },
  }),
  DecisionSigned: (room, { draftId, panelistId, dissentContentId }) => {
    const draft = room.drafts[draftId];
    if (!draft) return room;
    const signature = dissentContentId === undefined ? {} : { dissentContentId };
    return {
      ...room,
      drafts: { ...room.drafts, [draftId]: { ...draft, signed: { ...draft.signed, [panelistId]: signature } } },
    };
  },
};
