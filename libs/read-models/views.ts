import { shapeOf } from './projection.js';
import type { ProjectionVersion } from './projection-version.js';

/**
 * In which shape each read model is kept and read by this release. A number is raised when columns or what they mean
 * change: then this release builds a table of its own beside that of the release before, and each reads its own
 * (ADR 93).
 */
const SHAPES = {
  authority_answers: 1,
  conduct: 1,
  confidential_readers: 1,
  consultations: 2,
  contact_proofs: 1,
  delegated: 4,
  deposit_grants: 1,
  deposits: 1,
  desk_questions: 2,
  dispute_signals: 1,
  docket: 11,
  docket_tasks: 2,
  document_codes: 1,
  early_warnings: 1,
  filings: 2,
  grievances: 2,
  held_items: 1,
  measures_taken: 1,
  members: 2,
  official_requests: 2,
  preventions: 1,
  published_decisions: 6,
  published_rights: 1,
  qualification_files: 2,
  qualifications: 1,
  rating_facts: 4,
  rating_members: 2,
  readings: 1,
  relied_rights: 2,
  reminders: 3,
  rights: 3,
  screening_signals: 1,
  screenings: 1,
  second_opinions: 1,
  sittings: 2,
  statistics: 2,
  tip_signals: 1,
  tips: 3,
  training: 1,
  watches: 1,
} as const;

export type ReadModel = keyof typeof SHAPES;

/** Its version: that of its shape. */
export const versionOf = (name: ReadModel): ProjectionVersion => `${SHAPES[name]}`;

/** Under which name this release keeps it. */
export const keptAs = (name: ReadModel): string => shapeOf({ name, version: versionOf(name) });

const isModel = (name: string): name is ReadModel => name in SHAPES;

/** The names of all that this release keeps. */
export const KEPT_NAMES: readonly string[] = Object.keys(SHAPES).filter(isModel).map(keptAs);

/**
 * A condition on `g` of read.generation: it is kept by another release, whose reader stands still when that has ended.
 * `$n` are the names of what this release keeps.
 */
export const keptByOthers = (n: number): string => `g.live AND g.name <> ALL ($${n}::text[])`;

/** The view by which this release reads it. */
export const viewOf = (name: ReadModel): string => `read.${keptAs(name)}`;

/** The views by which statements of this release read, one of each read model. */
export const AUTHORITY_ANSWERS_VIEW = viewOf('authority_answers');
export const CONDUCT_VIEW = viewOf('conduct');
export const CONFIDENTIAL_READERS_VIEW = viewOf('confidential_readers');
export const CONSULTATIONS_VIEW = viewOf('consultations');
export const CONTACT_PROOFS_VIEW = viewOf('contact_proofs');
export const DELEGATED_VIEW = viewOf('delegated');
export const DEPOSIT_GRANTS_VIEW = viewOf('deposit_grants');
export const DEPOSITS_VIEW = viewOf('deposits');
export const DESK_QUESTIONS_VIEW = viewOf('desk_questions');
export const DISPUTE_SIGNALS_VIEW = viewOf('dispute_signals');
export const DOCKET_VIEW = viewOf('docket');
export const DOCKET_TASKS_VIEW = viewOf('docket_tasks');
export const DOCUMENT_CODES_VIEW = viewOf('document_codes');
export const EARLY_WARNINGS_VIEW = viewOf('early_warnings');
export const FILINGS_VIEW = viewOf('filings');
export const GRIEVANCES_VIEW = viewOf('grievances');
export const HELD_ITEMS_VIEW = viewOf('held_items');
export const MEASURES_TAKEN_VIEW = viewOf('measures_taken');
export const MEMBERS_VIEW = viewOf('members');
export const OFFICIAL_REQUESTS_VIEW = viewOf('official_requests');
export const PREVENTIONS_VIEW = viewOf('preventions');
export const PUBLISHED_DECISIONS_VIEW = viewOf('published_decisions');
export const PUBLISHED_RIGHTS_VIEW = viewOf('published_rights');
export const QUALIFICATION_FILES_VIEW = viewOf('qualification_files');
export const QUALIFICATIONS_VIEW = viewOf('qualifications');
export const RATING_FACTS_VIEW = viewOf('rating_facts');
export const RATING_MEMBERS_VIEW = viewOf('rating_members');
export const READINGS_VIEW = viewOf('readings');
export const RELIED_RIGHTS_VIEW = viewOf('relied_rights');
export const REMINDERS_VIEW = viewOf('reminders');
export const RIGHTS_VIEW = viewOf('rights');
export const SCREENING_SIGNALS_VIEW = viewOf('screening_signals');
export const SCREENINGS_VIEW = viewOf('screenings');
export const SECOND_OPINIONS_VIEW = viewOf('second_opinions');
export const SITTINGS_VIEW = viewOf('sittings');
export const STATISTICS_VIEW = viewOf('statistics');
export const TIP_SIGNALS_VIEW = viewOf('tip_signals');
export const TIPS_VIEW = viewOf('tips');
export const TRAINING_VIEW = viewOf('training');
export const WATCHES_VIEW = viewOf('watches');
