import { presidingOf } from '../dispute/panel/decision/before-panel.js';
import { decisionOf } from '../dispute/core/decisions.js';
import type { Decision } from '../dispute/panel/decision/state.js';
import type { PanelMember } from '../dispute/panel/panel/events.js';
import type { Stage } from '../dispute/core/stage.js';
import { getStage, type Dispute } from '../dispute/core/state.js';
import { panelSubject, seatSubject } from '../dispute/core/subject.js';
import { lastDraft, lastVote, type Deliberation } from '../room/deliberation-state.js';
import type { Asked, AskedOf } from './asked.js';

type AtWork = { readonly presides: boolean; readonly decision: Decision | undefined };
type Work = { readonly asked: Asked; readonly which: string | number };

/** What each stage of a panel wants of those who sit; a new round, or a new room, asks anew. */
const WORK: { readonly [S in Stage]?: (at: AtWork) => Work } = {
  'file-reading': ({ decision }) => ({ asked: 'read-file', which: decision?.answers.length ?? 0 }),
  'issue-listing': ({ presides, decision }) => ({
    asked: presides ? 'list-issues' : 'read-submissions',
    which: decision?.round?.number ?? 0,
  }),
  deliberation: ({ decision }) => ({ asked: 'deliberate', which: decision?.roomId ?? '' }),
};

/**
 * What panels wait for from each expert: whether it takes the seat, and once the panel is there its part of the work.
 */
export const askedOfPanelists = (dispute: Dispute): readonly AskedOf[] => [
  ...askedForSeats(dispute),
  ...askedToWork(dispute),
];

const askedForSeats = (dispute: Dispute): readonly AskedOf[] =>
  Object.entries(dispute.seats).flatMap(([seatId, { neutralId }]) => {
    const { stage, deadline } = getStage(dispute, seatSubject(seatId));
    if (stage !== 'expert-acceptance' || neutralId === undefined) return [];
    return [
      {
        accountId: neutralId,
        name: `seat/${seatId}/${neutralId}`,
        asked: 'take-seat' as const,
        ...(deadline && { dueAt: deadline.dueAt }),
      },
    ];
  });

const askedToWork = (dispute: Dispute): readonly AskedOf[] =>
  Object.entries(dispute.panels).flatMap(([panelId, { members }]) => {
    const { stage, deadline } = getStage(dispute, panelSubject(panelId));
    const [, decision] = decisionOf(dispute, panelId) ?? [];
    const dueAt = decision?.decisionDue?.dueAt ?? deadline?.dueAt;
    return members.flatMap(({ neutralId }: PanelMember) => {
      const work = WORK[stage]?.({ presides: presidingOf({ members }) === neutralId, decision });
      if (!work) return [];
      return [
        {
          accountId: neutralId,
          name: `${work.asked}/${panelId}/${neutralId}/${work.which}`,
          asked: work.asked,
          ...(dueAt !== undefined && { dueAt }),
        },
      ];
    });
  });

/**
 * What a deliberation waits for from one who sits: its ballot in a vote that is open, its signature under the newest
 * draft.
 */
export const askedInDeliberation = (
  dispute: Dispute,
  roomId: string,
  { votes, drafts }: Deliberation,
  accountId: string,
): readonly AskedOf[] => {
  const { kind, members, aboutId } = dispute.rooms[roomId] ?? {};
  const { panelId, decisionDue } = dispute.decisions[aboutId ?? ''] ?? {};
  const sits = kind === 'deliberation' && members?.personIds.includes(accountId) === true;
  if (!sits || panelId === undefined || getStage(dispute, panelSubject(panelId)).stage !== 'deliberation') return [];
  const asks = (asked: Asked, id: string): AskedOf => ({
    accountId,
    name: `${asked}/${id}`,
    asked,
    ...(decisionDue && { dueAt: decisionDue.dueAt }),
  });
  const [voteId, vote] = lastVote({ votes }) ?? [];
  if (voteId !== undefined && vote && !vote.revealed)
    return vote.ballots[accountId] === undefined ? [asks('cast-ballot', voteId)] : [];
  const [draftId, draft] = lastDraft({ drafts }) ?? [];
  return draftId !== undefined && draft?.voteId === voteId && draft?.signed[accountId] === undefined
    ? [asks('sign-decision', draftId)]
    : [];
};
