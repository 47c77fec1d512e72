import type { Deadline } from '../../../calendar/derivation.js';
import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline, stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import type { Panel } from '../panel/state.js';
import { closeRoomsOf } from '../../talks/room/open-rooms.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel, beforePanelOn, checkPresides, type BeforePanel } from './before-panel.js';
import { getDecision } from './decisions.js';
import { missingBytes, refuseMissing, stillFollowing } from '../../core/missing-bytes.js';
import { filesBeforePanel } from './files-before-panel.js';

export type StartDeliberation = Command<'StartDeliberation', { readonly panelId: string }>;

/**
 * The issues are listed and the panel withdraws: a room of its own, in which nobody else ever reads. Not while a file
 * that was put before it may still follow; what has not come by then is left out.
 */
export const startDeliberation: DisputeAction<StartDeliberation> = {
  by: ['expert'],
  on: 'panel',
  during: ['issue-listing'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, file) => {
    const before = beforePanelOn(subject, file);
    checkPresides(before, file.actor);
    if (before.decision.issues.length === 0) refuse('IssuesNotListed');
    return true;
  },
  decide: ({ data: { panelId }, at }, file) => {
    const before = beforePanel(panelId, file);
    const due =
      before.decision.decisionDue ?? stageDeadline(file, 'deliberation', { event: 'DeliberationStarted', at });
    const files = filesBeforePanel(file.dispute, before.decisionId);
    const following = stillFollowing(missingBytes(file.dispute, files), file.rulebook, at);
    if (following.length > 0) refuseMissing(following, file.dispute, file.rulebook);
    const withoutFiles = missingBytes(file.dispute, files).map(({ evidenceId }) => evidenceId);
    return deliberate(before, before.panel.members, due, file, withoutFiles);
  },
};

type Due = Extract<DisputeEvent, { type: 'DeliberationStarted' }>['data']['due'];

/** A room for exactly those who sit now. */
export const deliberate = (
  { decisionId }: Pick<BeforePanel, 'decisionId'>,
  members: Panel['members'],
  due: Due,
  file: DisputeFile,
  withoutFiles: readonly string[] = [],
): readonly DisputeEvent[] => {
  const [roomId, panelistIds] = [file.newId(), members.map(({ neutralId }) => neutralId)];
  const left = withoutFiles.length > 0 && { withoutFiles };
  return [
    { type: 'DeliberationStarted', data: { decisionId, roomId, panelistIds, due, ...left } },
    {
      type: 'RoomOpened',
      data: { roomId, kind: 'deliberation', members: { partyIds: [], personIds: panelistIds }, aboutId: decisionId },
    },
  ];
};

/**
 * With another member a panel that deliberated begins anew, in a new room: votes are repeated, and what was proved is
 * not. So it does where its decision was signed and not yet out, with as much time as for one that is sent back.
 */
export const deliberateAgain = (
  decisionId: string,
  members: Panel['members'],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { panelId, decisionDue, roomId } = getDecision(file.dispute, decisionId);
  const { stage, deadline } = getStage(file.dispute, panelSubject(panelId));
  const signed = stage === 'decision-release';
  const fresh = signed ? houseDeadline(file, 'release-decision', { event: 'DeliberationStarted', at }) : undefined;
  const due = later(deadline ?? decisionDue, fresh);
  if ((stage !== 'deliberation' && !signed) || roomId === undefined || due === undefined) return [];
  return [...closeRoomsOf(file.dispute, decisionId), ...deliberate({ decisionId }, members, due, file)];
};

const later = (one: Deadline | undefined, other: Deadline | undefined): Deadline | undefined =>
  one && other && one.dueAt > other.dueAt ? one : (other ?? one);
