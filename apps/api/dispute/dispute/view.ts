import type { DisputeFile } from '#domain/dispute/core/action.js';
import { allowedActions, type AllowedAction } from '#domain/dispute/decider.js';
import { ownPapers, type OwnPaper } from '#domain/dispute/own-papers.js';
import { planSeen } from '#domain/dispute/plan-seen.js';
import type { Role } from '#domain/dispute/core/decision-context.js';
import { visibilityOf, visibleStage, type Visibility } from '#domain/dispute/visibility/visibility.js';
import { seesPart, type SeenPart } from '#domain/dispute/visibility/sees-part.js';
import { getStage, subjectsOf, type Dispute } from '#domain/dispute/core/state.js';
import type { ClosingReason, Stage } from '#domain/dispute/core/stage.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import type { RightCodes } from '#domain/rulebook/right-kinds.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { given } from '../given.js';
import { viewAmendments, viewRelations, type AmendmentView, type RelationView } from './view-amendments.js';
import {
  viewNegotiations,
  viewRooms,
  viewSettlements,
  type NegotiationView,
  type RoomView,
  type SettlementView,
} from './view-agreements.js';
import { viewPairs, type PairView } from './view-pairs.js';
import { viewParties, type ItemView, type RespondentView } from './view-parties.js';
import { viewPapers, type Papers } from './view-papers.js';
import { viewTasks, type TaskView } from './view-tasks.js';
import type { MediationMatter } from '#domain/dispute/talks/mediation/events.js';
import { viewMediations, type MediationView } from './view-mediations.js';
import { viewDeadlines, type DeadlineView } from './view-deadlines.js';

export type StageView = {
  readonly subject: Subject;
  readonly stage: Stage;
  readonly reason?: ClosingReason;
  readonly deadline?: { readonly dueAt: Instant };
};

/**
 * A dispute as one viewer sees it, words still sealed: everything in it is the viewer's own, so that its hash tells
 * nothing of others.
 */
export type DisputeView = Papers & {
  readonly number: string;
  readonly roles: readonly Role[];
  readonly filedAt: Instant;
  readonly complainantId: string;
  readonly rulebook: { readonly id: string; readonly version: string };
  /** None where mediation alone was asked for. */
  readonly right?: RightCodes | { readonly kind: string };
  readonly matter?: MediationMatter;
  /** Those that the viewer was asked to, or mediates. */
  readonly mediations?: readonly MediationView[];
  readonly stage: Stage;
  readonly reason?: ClosingReason;
  readonly stages: readonly StageView[];
  readonly respondents: readonly RespondentView[];
  readonly items: readonly ItemView[];
  readonly pairs: readonly PairView[];
  readonly deadlines: readonly DeadlineView[];
  readonly tasks?: readonly TaskView[];
  /** Of a deputy alone: the account of whoever has the dispute, for whom it acts here. */
  readonly deputyForId?: string;
  readonly amendedAt?: Instant;
  /** Amendments that wait for their check; for complainant and staff. */
  readonly amendments?: readonly AmendmentView[];
  /** Other disputes that this one has to do with; for the staff alone. */
  readonly relations?: readonly RelationView[];
  readonly negotiations?: readonly NegotiationView[];
  /** Rooms that the viewer may know of. What goes on in them shows nowhere here. */
  readonly rooms?: readonly RoomView[];
  readonly settlements?: readonly SettlementView[];
  /** What waits for the viewer’s signature, and what became of the others. */
  readonly ownPapers?: readonly OwnPaper[];
  readonly allowedActions: readonly AllowedAction[];
};

/** What this actor sees. Throws Refused NotFound for whoever has no part in the dispute, as for one that never was. */
export const viewOf = (actor: Actor, file: DisputeFile): DisputeView => {
  const { dispute, rulebook, calendar, pin } = file;
  const visibility = visibilityOf(actor, file);
  const shows = (part: SeenPart): boolean => seesPart(visibility, part);
  const { stage, reason } = visibleStage(visibility, dispute, 'dispute');
  return given({
    number: dispute.number ?? '',
    roles: visibility.roles,
    filedAt: dispute.filedAt as Instant, // sightOf has found it filed
    complainantId: dispute.complainantId ?? '',
    rulebook: { id: pin.id, version: pin.version },
    right: dispute.matter === undefined ? (dispute.rightCodes ?? { kind: dispute.right ?? '' }) : undefined,
    stage,
    reason,
    stages: stagesSeen(visibility, dispute),
    ...viewParties(visibility, dispute),
    pairs: viewPairs(visibility, dispute, rulebook),
    deadlines: viewDeadlines(visibility, dispute, planSeen(visibility, dispute, rulebook, calendar)),
    ...viewPapers(visibility, dispute),
    tasks: shows('tasks') ? viewTasks(dispute) : undefined,
    deputyForId: shows('officers') ? file.context.deputyFor?.accountId : undefined,
    ...viewMediations(visibility, dispute),
    amendedAt: shows('amendments') ? dispute.amendedAt : undefined,
    amendments: shows('amendments') ? viewAmendments(dispute) : undefined,
    relations: shows('relations') ? viewRelations(dispute) : undefined,
    negotiations: viewNegotiations(visibility, dispute),
    rooms: viewRooms(visibility, dispute),
    settlements: viewSettlements(visibility, dispute),
    ownPapers: someOf(ownPapers(visibility, dispute)),
    allowedActions: allowedActions(actor, file).filter(({ subject }) => visibility.sees(subject)),
  });
};

/** What is not there is left out. */
const someOf = <T>(all: readonly T[]): readonly T[] | undefined => (all.length === 0 ? undefined : all);

const stagesSeen = (visibility: Visibility, dispute: Dispute): readonly StageView[] =>
  subjectsOf(dispute)
    .filter(visibility.sees)
    .map((subject) => {
      const { stage, reason, deadline } = visibleStage(visibility, dispute, subject);
      return given({
        subject,
        stage,
        reason,
        deadline: deadline && getStage(dispute, subject).stage !== 'closed' ? { dueAt: deadline.dueAt } : undefined,
      });
    });
