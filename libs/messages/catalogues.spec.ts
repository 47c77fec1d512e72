import { CLAIM_KINDS, ITEM_KINDS, REJECTION_CAUSES } from './intake/complaint.js';
import { CONSIDERATIONS } from './intake/considerations.js';
import { COMMANDS } from './commands.js';
import { DECLARATIONS } from './intake/declarations.js';
import { READINGS, ROLL_REASONS } from './calendar/derivation.js';
import { ARRIVAL_PROOFS, CHANNELS, DOCUMENT_KINDS, SERVICE_FAILURES } from './service/document-kinds.js';
import { FIELDS } from './fields.js';
import { AVENUES_NAMED, GUIDE_POINTS, LETTERS_NAMED } from './guide/avenues.js';
import { GUIDE_HINTS, GUIDE_REASONS } from './guide/reasons.js';
import { OPEN_GUIDE_WORDS } from './ui/open-guide.js';
import { HAND_OVER_DEFECTS } from './intake/hand-over-defects.js';
import { CALL_OUTCOMES, URGENT_GROUNDS_NAMED } from './measures/urgent.js';
import { END_REASONS, PRESERVED_OUTCOMES, PRESERVED_PARTS_NAMED } from './measures/preservation.js';
import { GUARANTEE_KINDS_NAMED, RESTORATIONS } from './measures/guarantee.js';
import type { Words } from './locale.js';
import { COUNTER_GROUNDS, COUNTER_MATERIALS } from './response/counter-notice.js';
import { FILING_FACTS, MATERIALS } from './rulebook/materials.js';
import { CHASE_ENDINGS, MEASURE_GROUNDS, MEASURES_WANTED, PLATFORM_REASONS, RUNG_NAMES } from './measures/measures.js';
import { COUNTER_NOTICE_WORDS } from './ui/counter-notice.js';
import { DECISION_WORDS, KIND_MEANS } from './ui/decision.js';
import { ADMINISTRATION_WORDS } from './ui/desk-administration.js';
import { SETTINGS_WORDS } from './ui/desk-settings.js';
import { DESK_DOCKET_WORDS, RISKS_NAMED, WAITERS_NAMED } from './ui/desk-docket.js';
import { SECURITY_KINDS } from './ui/desk-security-log.js';
import { DESK_CALENDAR_WORDS } from './ui/desk-calendar.js';
import { CHECKLIST_STEPS_NAMED, DEFECT_SENTENCES, DESK_MATERIALS, PAPER_STATES_NAMED } from './ui/desk-materials.js';
import { DICTATION_WORDS } from './ui/desk-dictations.js';
import { POSTING_WORDS, RECEIPT_ROWS } from './ui/desk-posting.js';
import { OWN_DISPUTE_WORDS } from './ui/own-dispute.js';
import { DESK_NOTE_WORDS } from './ui/desk-notes.js';
import { VIEWER_WORDS } from './ui/desk-viewer.js';
import { DESK_SEARCH_WORDS, WORD_KINDS_NAMED } from './ui/desk-search.js';
import { DELIVERY_WORDS } from './ui/desk-deliveries.js';
import { NEUTRALS_WORDS } from './ui/desk-neutrals.js';
import { WORKLOAD_WORDS } from './ui/desk-workload.js';
import { RATINGS_WORDS } from './ui/desk-ratings.js';
import { LIST_WORDS } from './ui/desk-lists.js';
import { DELEGATED_STATES, LATE_SIDES, PERSON_STATES, PLATFORM_WORDS } from './ui/desk-platforms.js';
import { DESK_TASK_WORDS } from './ui/desk-tasks.js';
import { DESK_WORDS } from './ui/desk.js';
import { DISPUTE_WORDS } from './ui/dispute.js';
import { GALLERY_WORDS } from './ui/gallery.js';
import { KIT_WORDS } from './ui/kit.js';
import { LINK_WORDS } from './ui/link.js';
import { PROVE_WORDS } from './ui/prove.js';
import { DECLINE_CAUSES, NEUTRAL_WORDS } from './ui/neutral.js';
import { PAGE_WORDS } from './ui/pages.js';
import { PUBLIC_WORDS } from './ui/public.js';
import { RESPONDENT_WORDS } from './ui/respondent.js';
import { PROBLEMS } from './problems.js';
import { COURT_ORDERS } from './response/order.js';
import { DELAY_REASONS } from './response/extension.js';
import { PROCEEDING_KINDS, PROCEEDING_PROOFS, PROCEEDING_STATES } from './response/proceedings.js';
import {
  FACT_CLASS_NAMES,
  FACT_NAMES,
  FACT_STANDINGS,
  GRADE_NAMES,
  MEMBER_KIND_NAMES,
  RATING_ROLE_NAMES,
} from './rating/words.js';
import { REFUSALS } from './refusals.js';
import { GEOGRAPHICAL_KINDS, NAME_KINDS, PATENT_KINDS, SECRET_KINDS, RIGHT_KINDS, WORK_KINDS } from './right/kinds.js';
import { AUTHORITY_SCOPES, CAPACITIES, RESPONDENT_ROLES, ROLES } from './core/roles.js';
import { CLOSING_REASONS, STAGES } from './core/stages.js';
import { SUBJECT_KINDS } from './core/subjects.js';
import { TASKS } from './core/tasks.js';
import { wellTold } from './testing/well-told.js';
import { TRACK_GROUNDS, TRACKS } from './rulebook/tracks.js';
import { TRIGGERS } from './triggers.js';

const titles = (catalogue: Readonly<Record<string, { readonly title: Words }>>) =>
  Object.fromEntries(Object.entries(catalogue).map(([code, { title }]) => [code, title]));

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  AVENUES_NAMED,
  LETTERS_NAMED,
  GUIDE_POINTS,
  GUIDE_REASONS,
  GUIDE_HINTS,
  OPEN_GUIDE_WORDS,
  PAGE_WORDS,
  KIT_WORDS,
  GALLERY_WORDS,
  LINK_WORDS,
  PROVE_WORDS,
  DECISION_WORDS,
  KIND_MEANS,
  NEUTRAL_WORDS,
  DECLINE_CAUSES,
  PUBLIC_WORDS,
  DESK_WORDS,
  ADMINISTRATION_WORDS,
  SECURITY_KINDS,
  DESK_TASK_WORDS,
  DESK_DOCKET_WORDS,
  DESK_CALENDAR_WORDS,
  DESK_SEARCH_WORDS,
  WORD_KINDS_NAMED,
  DESK_NOTE_WORDS,
  DICTATION_WORDS,
  OWN_DISPUTE_WORDS,
  POSTING_WORDS,
  RECEIPT_ROWS,
  DESK_MATERIALS,
  PAPER_STATES_NAMED,
  CHECKLIST_STEPS_NAMED,
  DEFECT_SENTENCES,
  VIEWER_WORDS,
  LIST_WORDS,
  RATINGS_WORDS,
  NEUTRALS_WORDS,
  WORKLOAD_WORDS,
  DELIVERY_WORDS,
  PLATFORM_WORDS,
  DELEGATED_STATES,
  LATE_SIDES,
  PERSON_STATES,
  RISKS_NAMED,
  SETTINGS_WORDS,
  WAITERS_NAMED,
  DISPUTE_WORDS,
  COUNTER_NOTICE_WORDS,
  RESPONDENT_WORDS,
  COMMANDS,
  HAND_OVER_DEFECTS,
  STAGES,
  CLOSING_REASONS,
  SUBJECT_KINDS,
  ROLES,
  RESPONDENT_ROLES,
  CAPACITIES,
  RIGHT_KINDS,
  WORK_KINDS,
  PATENT_KINDS,
  GEOGRAPHICAL_KINDS,
  NAME_KINDS,
  SECRET_KINDS,
  TRACKS,
  TRACK_GROUNDS,
  AUTHORITY_SCOPES,
  ITEM_KINDS,
  CLAIM_KINDS,
  REJECTION_CAUSES,
  CONSIDERATIONS,
  DOCUMENT_KINDS,
  CHANNELS,
  ARRIVAL_PROOFS,
  SERVICE_FAILURES,
  MEASURE_GROUNDS,
  MEASURES_WANTED,
  CHASE_ENDINGS,
  PLATFORM_REASONS,
  TASKS,
  PROCEEDING_KINDS,
  PROCEEDING_PROOFS,
  PROCEEDING_STATES,
  DELAY_REASONS,
  COURT_ORDERS,
  MATERIALS,
  COUNTER_MATERIALS,
  COUNTER_GROUNDS,
  FILING_FACTS,
  FIELDS,
  ROLL_REASONS,
  READINGS,
  TRIGGERS,
  RUNG_NAMES,
  URGENT_GROUNDS_NAMED,
  CALL_OUTCOMES,
  GUARANTEE_KINDS_NAMED,
  RESTORATIONS,
  PRESERVED_PARTS_NAMED,
  PRESERVED_OUTCOMES,
  END_REASONS,
  RATING_ROLE_NAMES,
  GRADE_NAMES,
  MEMBER_KIND_NAMES,
  FACT_CLASS_NAMES,
  FACT_NAMES,
  FACT_STANDINGS,
  refusalTitles: titles(REFUSALS),
  problemTitles: titles(PROBLEMS),
  problemDetails: Object.fromEntries(Object.entries(PROBLEMS).map(([code, { detail }]) => [code, detail])),
  complaintDeclarations: Object.fromEntries(
    Object.entries(DECLARATIONS).map(([version, { complaint }]) => [version, complaint]),
  ),
  counterNoticeDeclarations: Object.fromEntries(
    Object.entries(DECLARATIONS).map(([version, { counterNotice }]) => [version, counterNotice]),
  ),
};

describe.each(Object.entries(CATALOGUES))('%s', (_, catalogue) => {
  it.each(Object.entries(catalogue))('has %s in both languages', (__, words) => {
    wellTold(words['zh-CN'], words.en);
  });
});

it.each(['COMMANDS', 'STAGES', 'DOCUMENT_KINDS', 'TASKS', 'MATERIALS'])('%s calls no two things alike', (name) => {
  const words = Object.values(CATALOGUES[name] ?? {});
  for (const locale of ['zh-CN', 'en'] as const)
    expect(new Set(words.map((one) => one[locale])).size).toBe(words.length);
});
