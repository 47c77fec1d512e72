import { choicesOf, type Issue } from '../dispute/panel/decision/issues.js';
import type { Ballot } from '../dispute/panel/decision/tally.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { deliberating } from './deliberating.js';
import { lastVote } from './deliberation-state.js';

/** `ballot` is what was sealed under `ballotContentId`: it is checked here and recorded nowhere in clear. */
export type CastBallot = Command<
  'CastBallot',
  { readonly voteId: string; readonly ballot: Ballot; readonly ballotContentId: string }
>;

/** A panelist votes on every issue, once, for itself; with the last ballot all are open together. */
export const castBallot: RoomAction<CastBallot> = {
  by: ['neutral'],
  in: ['deliberation'],
  precondition: (file) => {
    deliberating(file);
    const [, vote] = lastVote(file.room) ?? [];
    if (vote?.ballots[file.actor.id] !== undefined || vote?.revealed) refuse('AnsweredAlready', { field: 'voteId' });
    return vote !== undefined;
  },
  decide: ({ data: { voteId, ballot, ballotContentId }, by }, file) => {
    const { panel, decision } = deliberating(file);
    const { room, disputeId } = file;
    const vote = room.votes[voteId] ?? refuse('UnknownReference', { field: 'voteId', name: voteId });
    if (vote.ballots[by.id] !== undefined || vote.revealed) refuse('AnsweredAlready', { field: 'voteId' });
    checkBallot(ballot, decision.issues);
    const cast = { type: 'BallotCast', data: { disputeId, voteId, panelistId: by.id, ballotContentId } } as const;
    const all = panel.members.every(({ neutralId }) => neutralId === by.id || vote.ballots[neutralId] !== undefined);
    return all ? inRoom(cast, { type: 'BallotsRevealed', data: { disputeId, voteId } }) : inRoom(cast);
  },
};

/** Every issue is answered with one of its own answers, and nothing else is: nobody abstains. */
const checkBallot = (ballot: Ballot, issues: readonly Issue[]): void => {
  const foreign = Object.keys(ballot).find((issueId) => !issues.some((issue) => issue.issueId === issueId));
  if (foreign !== undefined) refuse('UnknownReference', { field: 'choices.issueId', name: foreign });
  for (const { issueId, kind } of issues) {
    const choice = ballot[issueId] ?? refuse('EntryMissing', { field: 'choices.issueId', name: issueId });
    if (!choicesOf(kind).includes(choice)) refuse('UnknownReference', { field: 'choices.choice', name: choice });
  }
};

/**
 * The words of a ballot, as long as the longest that these issues allow, so that not even a ciphertext's size tells how
 * somebody voted.
 */
export const ballotWords = (ballot: Ballot, issues: readonly Issue[]): string => {
  const words = issues.map(({ issueId }) => `${issueId}=${ballot[issueId] ?? ''}`).join('\n');
  const longest = issues.map(
    ({ issueId, kind }) => issueId.length + 1 + Math.max(...choicesOf(kind).map(({ length }) => length)),
  );
  return words.padEnd(longest.reduce((all, length) => all + length, issues.length - 1));
};

/** A ballot from its words. */
export const ballotFrom = (words: string): Ballot =>
  Object.fromEntries(
    words
      .trimEnd()
      .split('\n')
      .map((line) => line.split('=')),
  ) as Ballot; // the words of a ballot that was checked when it was cast
