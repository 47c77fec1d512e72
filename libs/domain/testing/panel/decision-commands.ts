import type { DecisionCommand } from '../../dispute/panel/decision/actions.js';
import type { Issue } from '../../dispute/panel/decision/issues.js';
import { decisionOf } from '../../dispute/core/decisions.js';
import type { Ballot } from '../../dispute/panel/decision/tally.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import type { LegalKind } from '../../rulebook/panel-rules.js';
import { lastDraft, lastVote } from '../../room/deliberation-state.js';
import type { RoomCommand } from '../../room/commands.js';
import { mia, noa } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import { panelIdOf } from './panel-commands.js';
import type { RoomStep } from '../talks/room-story.js';
import type { Step } from '../core/story.js';

type Data<T extends DecisionCommand['type']> = Omit<Extract<DecisionCommand, { type: T }>['data'], 'panelId'>;

const onPanel =
  <T extends DecisionCommand['type']>(type: T, at: string, by: Actor, data: Data<T>): Step =>
  (dispute) =>
    ({ type, data: { panelId: panelIdOf(dispute), ...data }, by, at: shanghai(at) }) as unknown as ReturnType<
      Extract<Step, (dispute: Dispute) => unknown>
    >;

export const decisionIdOf = (dispute: Dispute): string => decisionOf(dispute, panelIdOf(dispute))?.[0] ?? 'none';
export const issuesOf = (dispute: Dispute): readonly Issue[] => dispute.decisions[decisionIdOf(dispute)]?.issues ?? [];

export const returnFile = (at: string, by: Actor): Step =>
  onPanel('ReturnFile', at, by, { questionsContentId: 'questions' });
export const completeFile = (at: string, evidence: Data<'CompleteFile'>['evidence'] = []): Step =>
  onPanel('CompleteFile', at, mia, { answerContentId: 'answer', evidence });
export const makeSubmission = (at: string, by: Actor, more: Partial<Data<'MakeSubmission'>> = {}): Step =>
  onPanel('MakeSubmission', at, by, { textContentId: 'text', evidence: [], ...more });
export const supplement = (at: string, by: Actor, evidence: Data<'SupplementEvidence'>['evidence']): Step =>
  onPanel('SupplementEvidence', at, by, { textContentId: 'why now', evidence });
export const askParties = (at: string, by: Actor): Step =>
  onPanel('AskParties', at, by, { questionsContentId: 'questions' });
export const listIssues = (at: string, by: Actor, issues: Data<'ListIssues'>['issues']): Step =>
  onPanel('ListIssues', at, by, { issues });
export const summarise = (at: string, by: Actor, aboutId: string): Step =>
  onPanel('SummariseConfidential', at, by, { aboutId, summaryContentId: 'summary' });
export const reportContact = (at: string, by: Actor, more: Data<'ReportPanelContact'> = {}): Step =>
  onPanel('ReportPanelContact', at, by, more);
export const answerContact =
  (at: string, by: Actor = noa): Step =>
  (dispute) => {
    const [contactId = 'none'] = Object.keys(dispute.decisions[decisionIdOf(dispute)]?.contacts ?? {});
    const step = onPanel('AnswerPanelContact', at, by, { contactId, answerContentId: 'answer' });
    return typeof step === 'function' ? step(dispute) : step;
  };
export const startDeliberation = (at: string, by: Actor): Step => onPanel('StartDeliberation', at, by, {});
export const extendTime = (at: string, by: Actor = mia): Step =>
  onPanel('ExtendDecisionTime', at, by, { reasonContentId: 'why' });
export const releaseDecision = (at: string, by: Actor = noa): Step => onPanel('ReleaseDecision', at, by, {});
export const returnDecision = (at: string, by: Actor = noa): Step =>
  onPanel('ReturnDecision', at, by, { reasonContentId: 'why' });
export const correctDecision =
  (at: string): Step =>
  (dispute) => ({
    type: 'CorrectDecision',
    data: { decisionId: decisionIdOf(dispute), textContentId: 'slip' },
    by: mia,
    at: shanghai(at),
  });

const inRoom =
  (
    make: (room: Parameters<Extract<RoomStep, (room: never) => unknown>>[0]) => Pick<RoomCommand, 'type' | 'data'>,
    by: Actor,
    at: string,
  ): RoomStep =>
  (room) =>
    ({ ...make(room), by, at: shanghai(at) }) as RoomCommand;

export const callVote = (at: string, by: Actor): RoomStep => inRoom(() => ({ type: 'CallVote', data: {} }), by, at);
export const castBallot = (at: string, by: Actor, ballot: Ballot): RoomStep =>
  inRoom(
    (room) => ({
      type: 'CastBallot',
      data: { voteId: lastVote(room)?.[0] ?? 'none', ballot, ballotContentId: `ballot-${by.id}` },
    }),
    by,
    at,
  );
export const draftDecision = (
  at: string,
  by: Actor,
  issues: readonly Issue[],
  legalKind: LegalKind = 'contractual-decision',
  ...evidenceIds: readonly string[]
): RoomStep =>
  inRoom(
    () => ({
      type: 'DraftDecision',
      data: {
        legalKind,
        reasons: issues.map(({ issueId }) => ({
          issueId,
          reasonsContentId: `draft-${issueId}`,
          ...(evidenceIds.length > 0 && { evidenceIds }),
        })),
      },
    }),
    by,
    at,
  );

type Making = Extract<RoomCommand, { type: 'SignDecision' }>['data']['making'];
export const signDecision = (at: string, by: Actor, making: Making, dissentContentId?: string): RoomStep =>
  inRoom(
    (room) => ({
      type: 'SignDecision',
      data: {
        draftId: lastDraft(room)?.[0] ?? 'none',
        making,
        ...(dissentContentId !== undefined && { dissentContentId }),
      },
    }),
    by,
    at,
  );
