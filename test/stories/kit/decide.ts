import type { Association, Expert } from './association.js';
import type { Client, Json } from './client.js';
import type { Followed } from './dispute.js';
import { acceptSeats, type FollowedPanel } from './panel.js';

/** Listed and voted alike by everybody: what is asked, of which kind, and what the panel answers. */
export type Answered = { readonly issue: Json; readonly choice: string };

const REASONS = {
  facts: 'The goods were compared.',
  evidence: 'The invoices count.',
  rule: 'Trademark Law 57',
  conclusion: 'So it is.',
};

/** The association appoints these to the free seats, the first to preside, and they accept. */
export async function seat(
  dispute: Followed,
  panel: FollowedPanel,
  { maja }: Pick<Association, 'maja'>,
  experts: readonly Expert[],
): Promise<void> {
  const { seats } = await panel.until('seats wait for experts', (one) => one.seats.length > 0);
  for (const [index, { seatId }] of seats.entries())
    await dispute.post(maja, `/seats/${seatId}/appointments`, {
      expertId: experts[index]?.expertId,
      reason: 'Knows the trade.',
    });
  await acceptSeats(dispute, panel, experts);
  await panel.until('the panel has its file', ({ stage }) => stage === 'file-reading');
}

/**
 * Everybody is heard, the panel lists what it answers, votes alone in its room, and signs; the first of them presides.
 */
export async function decide(
  dispute: Followed,
  panel: FollowedPanel,
  {
    parties,
    experts,
    answers,
    legalKind,
  }: {
    readonly parties: readonly Client[];
    readonly experts: readonly Expert[];
    readonly answers: readonly Answered[];
    readonly legalKind: string;
  },
): Promise<string> {
  const [presiding] = experts;
  if (!presiding) throw new Error('a panel of nobody');
  await panel.until('its time has begun', ({ stage }) => stage === 'submissions');
  for (const party of parties)
    await panel.post(party, '/submissions', {
      statement: 'We say what we said, and enclose the invoices.',
      evidence: [],
    });
  await panel.until('all were heard', ({ stage }) => stage === 'issue-listing');
  await panel.post(presiding.client, '/issues', { issues: answers.map(({ issue }) => issue) });
  const { decisions } = await presiding.client.get<Decisions>(`/disputes/${dispute.disputeId}/decisions`);
  const { decisionId = '', issues = [] } = decisions.at(-1) ?? {};
  const { roomId = '' } = (await panel.post(presiding.client, '/deliberations')) as { readonly roomId?: string };
  const room = `/rooms/${roomId}`;
  const { voteId = '' } = await dispute.post<{ voteId?: string }>(presiding.client, `${room}/votes`);
  const choices = issues.map(({ issueId }, index) => ({ issueId, choice: answers[index]?.choice }));
  for (const { client } of experts) await dispute.post(client, `${room}/votes/${voteId}/ballots`, { choices });
  const reasons = issues.map(({ issueId }) => ({ issueId, ...REASONS }));
  const { draftId = '' } = await dispute.post<{ draftId?: string }>(presiding.client, `${room}/drafts`, {
    legalKind,
    reasons,
  });
  for (const { client } of experts) await dispute.post(client, `${room}/drafts/${draftId}/signatures`);
  return decisionId;
}

type Decisions = {
  readonly decisions: readonly {
    readonly decisionId: string;
    readonly issues: readonly { readonly issueId: string }[];
  }[];
};
