import type { Stage } from '../dispute/core/stage.js';
import { getStage, subjectsOf, type Dispute } from '../dispute/core/state.js';
import { pairOf } from '../dispute/core/pairs.js';
import { partsOf, type Subject } from '../dispute/core/subject.js';
import { windowAt } from '../dispute/core/windows.js';
import type { TaskKind } from '../dispute/core/task.js';
import { unansweredItems } from '../dispute/response/counter-notice/unanswered-items.js';
import { taskOwner } from '../dispute/intake/charge/task-owner.js';
import type { Instant } from '../kernel/message.js';
import type { RemindedRole } from '../rulebook/reminder-rules.js';
import type { Asked } from './asked.js';
import { askedOfNeutrals } from './asked-of-neutrals.js';
import { sessionsToCome, type SESSION } from './sessions-to-come.js';
import { isRemindedStage, partiesOf, type RemindedStage } from './reminded-parties.js';

/** Platforms that are asked for something by a day. */
export const PLATFORM_STAGES = [
  'inquiry',
  'awaiting-confirmation',
  'awaiting-restoration',
  'awaiting-preservation',
  'awaiting-adoption',
] as const satisfies readonly Stage[];
type PlatformStage = (typeof PLATFORM_STAGES)[number];

/** What can still be done though its day is over. */
export const OVERDUE = ['late-counter-notice', 'overdue-performance', 'overdue-decision', 'overdue-adoption'] as const;
export type Overdue = (typeof OVERDUE)[number];

/** What somebody is reminded of; the same word whoever reads it. */
export type RemindedOf = RemindedStage | PlatformStage | Asked | TaskKind | Overdue | typeof SESSION;

/** Something that somebody has to do by the end of a time, or had to. */
export type ToBeDone = {
  readonly what: RemindedOf;
  readonly subject: Subject;
  readonly role: RemindedRole;
  /** Party, account or platform. */
  readonly toId: string;
  readonly dueAt: Instant;
  /** When the time began: nobody is reminded before that. */
  readonly since?: Instant;
};

/** All that people have to do in a dispute by a day, as far as it is not done. */
export const toBeDone = (dispute: Dispute): readonly ToBeDone[] => [
  ...subjectsOf(dispute).flatMap((subject) => atStage(dispute, subject)),
  ...askedOfNeutrals(dispute).flatMap(({ accountId, asked, dueAt }): readonly ToBeDone[] =>
    dueAt === undefined ? [] : [{ what: asked, subject: 'dispute', role: 'neutral', toId: accountId, dueAt }],
  ),
  ...ofMediators(dispute),
  ...sessionsToCome(dispute),
  ...ofStaff(dispute),
];

const atStage = (dispute: Dispute, subject: Subject): readonly ToBeDone[] => {
  const { stage, deadline, reason } = getStage(dispute, subject);
  if (deadline === undefined) return [];
  const of = { subject, dueAt: deadline.dueAt, since: deadline.derivation.trigger.at };
  if (isRemindedStage(stage))
    return partiesOf(stage, dispute, subject).map((toId) => ({ ...of, what: stage, role: 'party', toId }));
  const platformId = isPlatformStage(stage) ? platformOf(dispute, subject) : undefined;
  if (isPlatformStage(stage) && platformId !== undefined)
    return [{ ...of, what: stage, role: 'platform', toId: platformId }];
  const window = windowAt(subject);
  if (!window || reason !== 'defaulted') return [];
  // a late declaration is taken as long as its items may still be answered (practice P4)
  return unansweredItems(dispute, window).length === 0
    ? []
    : [{ ...of, what: 'late-counter-notice', role: 'party', toId: window.respondentId }];
};

const isPlatformStage = (stage: Stage): stage is PlatformStage => (PLATFORM_STAGES as readonly Stage[]).includes(stage);

const platformOf = (dispute: Dispute, subject: Subject): string | undefined => {
  const { kind, id = '' } = partsOf(subject);
  if (kind === 'platform') return id;
  if (kind === 'preservation') return dispute.preservations[id]?.platformId;
  if (kind === 'adoption') return dispute.adoptions[id]?.platformId;
  return kind === 'pair' ? dispute.pairs.find((pair) => pairOf(pair) === subject)?.platformId : undefined;
};

/** A mediator has the time of its mediation. */
const ofMediators = (dispute: Dispute): readonly ToBeDone[] =>
  Object.entries(dispute.mediations).flatMap(([id, { mediatorId }]): readonly ToBeDone[] => {
    const subject = `mediation:${id}` as const;
    const { stage, deadline } = getStage(dispute, subject);
    if (stage !== 'mediation' || deadline === undefined || mediatorId === undefined) return [];
    const of = { subject, dueAt: deadline.dueAt, since: deadline.derivation.trigger.at };
    return [{ ...of, what: 'mediation', role: 'neutral', toId: mediatorId }];
  });

type Chased = {
  readonly what: Overdue;
  readonly role: RemindedRole;
  readonly of: (dispute: Dispute, id: string) => readonly string[];
};

/** Whom a person of the association follows up: the time that was missed is what the task is counted from. */
const CHASED: { readonly [K in TaskKind]?: Chased } = {
  'chase-undertaking': {
    what: 'overdue-performance',
    role: 'party',
    of: ({ undertakings }, id) => [undertakings[id]?.byId].filter((party) => party !== undefined),
  },
  'chase-decision': {
    what: 'overdue-decision',
    role: 'neutral',
    of: ({ panels }, id) => (panels[id]?.members ?? []).map(({ neutralId }) => neutralId),
  },
  'chase-adoption': {
    what: 'overdue-adoption',
    role: 'platform',
    of: ({ adoptions }, id) => [adoptions[id]?.platformId].filter((platform) => platform !== undefined),
  },
};

/** Tasks, of whoever has them, and what their owners follow up. */
const ofStaff = (dispute: Dispute): readonly ToBeDone[] =>
  Object.values(dispute.tasks).flatMap((task): readonly ToBeDone[] => {
    const { kind, subject, deadline } = task;
    const { trigger } = deadline.derivation;
    const ownerId = taskOwner(dispute, task) ?? dispute.caseManagerId;
    const chased = CHASED[kind];
    return [
      ...(ownerId === undefined
        ? []
        : [{ what: kind, subject, role: 'staff' as const, toId: ownerId, dueAt: deadline.dueAt, since: trigger.at }]),
      ...(chased?.of(dispute, partsOf(subject).id ?? '') ?? []).map((toId) => ({
        what: chased?.what ?? 'overdue-decision',
        subject,
        role: chased?.role ?? ('neutral' as const),
        toId,
        dueAt: trigger.at,
      })),
    ];
  });
