import type { Event, Instant } from '../../kernel/message.js';
import type { Circumstance } from '../../rulebook/materials.js';
import type { RightCodes } from '../../rulebook/right-kinds.js';
import type { RightKind, RulebookPin } from '../../rulebook/rulebook.js';
import type { Claim, Demand } from './claim.js';
import type { PairTrack } from './pair-track.js';
import type { Respondent } from './respondent.js';
import type { Item } from './item.js';
import type { FiledMaterial } from './evidence.js';
import type { Delegation } from '../delegation/state.js';
import type { StageState } from './stage.js';
import type { PairSubject, Subject } from './subject.js';
import type { Task } from './task.js';
import type { Pair } from './pair.js';
import type { IntakeState } from '../intake/state.js';
import type { ServiceState } from '../service/state.js';
import type { MeasuresState } from '../measures/state.js';
import type { ResponseState } from '../response/state.js';
import type { TalksState } from '../talks/state.js';
import type { PanelState } from '../panel/state.js';
import type { ConductState } from '../conduct/state.js';
import { refuse } from '../../kernel/refusal.js';
export type { DisputeEvent } from './events.js';

/** What each group of the procedure keeps of its own. */
type Groups = IntakeState & ServiceState & MeasuresState & ResponseState & TalksState & PanelState & ConductState;

export type Dispute = Groups & {
  readonly number?: string;
  readonly filedAt?: Instant;
  readonly complainantId?: string;
  readonly caseManagerId?: string;
  readonly rulebook?: RulebookPin;
  readonly right?: RightKind;
  /** The work, patent or indication that the right is about; codes alone. */
  readonly rightCodes?: RightCodes;
  readonly rightId?: string;
  /** By which the rights that were ever relied on here are the same in every dispute. */
  readonly rightIdentities?: readonly string[];
  readonly filedAs?: 'right-holder' | 'licensee' | 'agent';
  readonly respondents: readonly Respondent[];
  readonly items: readonly Item[];
  readonly pairs: readonly Pair[];
  /**
   * The pairs with which the complaint was accepted. Only of these have respondents and platforms been told; of the
   * others they never learn.
   */
  readonly noticed: readonly Pair[];
  /** The legal track of each noticed pair. */
  readonly tracks: Readonly<Record<PairSubject, PairTrack>>;
  readonly materials: readonly FiledMaterial[];
  /** What is asked for, and what papers depend on. */
  readonly claims: readonly Claim['kind'][];
  /** The same, with the items of which each is asked. */
  readonly demands: readonly Demand[];
  readonly circumstances: readonly Circumstance[];
  readonly stages: { readonly [S in Subject]?: StageState };
  /** Which outage has moved which window. */
  readonly outages: readonly string[];
  readonly tasks: Readonly<Record<string, Task>>;
  /** Effects that failed for good; not owed again until somebody resumes them. */
  readonly givenUp: readonly string[];
  /** A platform handed the complaint over. */
  readonly delegation?: Delegation;
};

/** What one folder's events change: no rule, no clock, no default. */
export type EvolveOf<E extends Event> = {
  readonly [T in E['type']]: (dispute: Dispute, data: Extract<E, { type: T }>['data']) => Dispute;
};

/** Puts all these subjects at the same stage. */
export const setStage = (dispute: Dispute, subjects: readonly Subject[], state: StageState): Dispute => ({
  ...dispute,
  stages: { ...dispute.stages, ...Object.fromEntries(subjects.map((subject) => [subject, state])) },
});

export const getStage = (dispute: Dispute, subject: Subject): StageState =>
  dispute.stages[subject] ?? refuse('NoSuchSubject', { subject });

export const subjectsOf = (dispute: Dispute): readonly Subject[] => Object.keys(dispute.stages) as Subject[];
