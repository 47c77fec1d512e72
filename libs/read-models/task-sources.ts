import { OFFICE_TASKS } from '#domain/party/office-tasks.js';
import { OF_ADMINISTRATION } from './administration-sources.js';
import { notStoredOnly } from './not-stored-only.js';
import { CASE_MANAGERS, officesOf } from './task-offices.js';
import {
  CONSULTATIONS_VIEW,
  CONTACT_PROOFS_VIEW,
  DESK_QUESTIONS_VIEW,
  DOCKET_TASKS_VIEW,
  DOCKET_VIEW,
  GRIEVANCES_VIEW,
  OFFICIAL_REQUESTS_VIEW,
  QUALIFICATIONS_VIEW,
} from './views.js';

/** Registrations and their like, and grievances, as it is in each of their rows. */
const OF_EITHER = officesOf('check-registration');

/** Each with the offices that the API lets do it. */
const OF_KIND = `CASE kind ${OFFICE_TASKS.map((kind) => `WHEN '${kind}' THEN ${officesOf(kind)}`).join(' ')} END`;

/* Where tasks come from: of the association $1, each with the same columns and with the offices that do it; checks of
   identities that end by $10. */
export const OF_DISPUTES = `
  SELECT dispute_id, number, kind, subject, due_at, priority, case_manager_id, owner_id, escalated_to, complainant_id,
         respondent_ids, platform_ids, NULL::uuid AS party_id, ${CASE_MANAGERS} AS offices
    FROM ${DOCKET_TASKS_VIEW} AS docket_tasks WHERE association_id = $1`;
/** Whose contact it is stands in the subject. */
const OF_CONTACTS = `
  SELECT dispute_id, number, 'match-contact', 'contact:' || party_id, "dueAt", 'normal', case_manager_id, case_manager_id::text,
         (SELECT call ->> 'escalatedTo' FROM jsonb_array_elements(contact_calls) AS call
           WHERE call ->> 'subject' = 'contact:' || party_id AND (call ->> 'dueAt')::timestamptz = "dueAt"),
         complainant_id, respondent_ids, platform_ids, NULL, ${CASE_MANAGERS}
    FROM ${CONTACT_PROOFS_VIEW} AS proofs CROSS JOIN LATERAL jsonb_to_recordset(waiting) AS sent ("disputeId" uuid, "dueAt" timestamptz)
    JOIN ${DOCKET_VIEW} AS docket ON dispute_id = "disputeId"
   WHERE proofs.association_id = $1 AND waiting <> '[]'`;
/** What parties asked at the desk and nobody has answered yet. */
const OF_DESKS = `
  SELECT d.dispute_id, number, 'answer-desk', 'room:' || room_id, due_at, 'high', case_manager_id, case_manager_id::text,
         CASE WHEN (desk.value ->> 'dueAt')::timestamptz = due_at THEN desk.value ->> 'escalatedTo' END, complainant_id, respondent_ids, platform_ids, NULL, ${CASE_MANAGERS}
    FROM ${DESK_QUESTIONS_VIEW} AS asked JOIN ${DOCKET_VIEW} d ON d.dispute_id = asked.dispute_id
   CROSS JOIN LATERAL jsonb_array_elements(d.desks) AS desk
   WHERE asked.association_id = $1 AND due_at IS NOT NULL AND desk.value ->> 'roomId' = room_id::text`;
/** Checks of parties’ identities: of who made them as long as that one is there, else in the queue. */
const OF_CHECKS = `
  SELECT party_id, NULL, 'renew-identity-check', 'party:' || party_id, until, 'normal', NULL::uuid, a.id::text,
         escalated_to::text, party_id, '{}'::uuid[], '{}'::uuid[], party_id, ${CASE_MANAGERS}
    FROM office.identity_renewal LEFT JOIN office.account a
      ON a.id = owner_id AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.roles @> ARRAY['case-manager']
   WHERE identity_renewal.association_id = $1 AND until <= $10`;
/* What waits in the queue of the offices; what it is about stands in the subject: registration, transfer, authority,
   notice of a year or bulletin, membership, letter of commitment, allegation, objection to a fact or repair, preventive
   measure or recommendation. */
const OF_OFFICES = `
  SELECT about_id, NULL, kind, split_part(kind, '-', 2) || ':' || about_id, due_at, 'normal', NULL::uuid, NULL,
         escalated_to::text, coalesce(party_id, about_id), '{}'::uuid[], '{}'::uuid[], party_id, ${OF_KIND}
    FROM office.office_task WHERE association_id = $1 AND ($11 <> ALL (barred_ids) OR kind IN ('check-registration', 'confirm-transfer', 'second-authority'))`;

/** Papers of mediators that come to their end: of who saw them as long as that one is there, else in the queue. */
const OF_QUALIFICATIONS = `
  SELECT mediator_id, NULL, 'renew-qualification', 'mediator:' || mediator_id || ':' || q.kind, q.until, 'normal', NULL::uuid, a.id::text,
         NULL, NULL::uuid, '{}'::uuid[], '{}'::uuid[], NULL, ${CASE_MANAGERS}
    FROM ${QUALIFICATIONS_VIEW} AS papers CROSS JOIN LATERAL jsonb_to_recordset(ends) AS q (kind text, until timestamptz, "checkedBy" text)
    LEFT JOIN office.account a ON a.id::text = q."checkedBy" AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.roles @> ARRAY['case-manager']
   WHERE papers.association_id = $1 AND ends <> '[]' AND q.until <= $10`;
/** What somebody complained of: of who has it or was called to it, and of who is heard, and there for nobody but $11. */
const OF_GRIEVANCES = `
  SELECT g.dispute_id, number, CASE g.stage WHEN 'handling' THEN 'answer-grievance' ELSE 'review-grievance' END,
         'grievance:' || grievance_id, due_at, 'normal', NULL::uuid, handler_id::text, called_id::text, NULL::uuid, '{}'::uuid[], '{}'::uuid[], NULL,
         ${OF_EITHER}
    FROM ${GRIEVANCES_VIEW} g JOIN ${DOCKET_VIEW} d ON d.dispute_id = g.dispute_id
   WHERE g.association_id = $1 AND due_at IS NOT NULL AND $11::uuid IN (handler_id, called_id)
  UNION ALL
  SELECT g.dispute_id, number, 'reply-to-grievance', 'grievance:' || grievance_id, reply_due_at, 'normal', NULL::uuid,
         about_id::text, NULL, NULL::uuid, '{}'::uuid[], '{}'::uuid[], NULL, ${OF_EITHER}
    FROM ${GRIEVANCES_VIEW} g JOIN ${DOCKET_VIEW} d ON d.dispute_id = g.dispute_id
   WHERE g.association_id = $1 AND reply_due_at IS NOT NULL AND about_id = $11`;

/** What was asked of the association without a dispute: of who took it, else in the queue, and never of who asked. */
const OF_CONSULTATIONS = `
  SELECT consultation_id, NULL,
         CASE WHEN kind = 'question' THEN 'answer-consultation' WHEN stage = 'handed' THEN 'chase-legal-aid' ELSE 'answer-legal-aid' END,
         'consultation:' || consultation_id, due_at, 'normal', NULL::uuid,
         owner_id::text, NULL, asker_id, '{}'::uuid[], '{}'::uuid[], NULL, ${CASE_MANAGERS}
    FROM ${CONSULTATIONS_VIEW} AS consultations WHERE association_id = $1 AND due_at IS NOT NULL AND asker_id <> $11`;

/** What authorities want: of whoever it is the turn of, and there for nobody but $11; without a number, to be found by none. */
const OF_AUTHORITIES = `
  SELECT request_id, NULL, CASE stage WHEN 'proposed' THEN 'approve-official-answer' WHEN 'answered' THEN 'tell-official-subject' ELSE 'answer-official-request' END,
         'official-request:' || request_id, due_at, 'high', NULL::uuid,
         CASE stage WHEN 'proposed' THEN second_id ELSE handler_id END::text, NULL, NULL::uuid, '{}'::uuid[], '{}'::uuid[], NULL,
         ${CASE_MANAGERS}
    FROM ${OFFICIAL_REQUESTS_VIEW} AS official_requests
   WHERE association_id = $1 AND due_at IS NOT NULL AND $11::uuid = CASE stage WHEN 'proposed' THEN second_id ELSE handler_id END`;

const OF_OTHERS: readonly string[] = [OF_CONTACTS, OF_DESKS, OF_CHECKS, OF_OFFICES, OF_GRIEVANCES, OF_QUALIFICATIONS]
  .concat(OF_CONSULTATIONS)
  .concat(OF_AUTHORITIES)
  .concat(OF_ADMINISTRATION);
/** All that are not of a dispute's own record, as one table: few at any time. The first names the columns. */
export const OTHERS = [`${OF_DISPUTES} AND false`, ...OF_OTHERS].join(' UNION ALL ');

/** `lane` is there where the complaint to be checked is of the fast lane. */
export const WITH_LANE = `
    LEFT JOIN office.fast_lane AS lane
      ON lane.association_id = $1 AND lane.party_id = task.complainant_id AND lane.is_fast AND task.kind = 'check-materials'`;
/** `aside` is there where $11 set it aside until after $13. */
export const WITH_ASIDE = `
    LEFT JOIN (SELECT note_id AS aside_id, until AS aside_until, dispute_id AS aside_in, kind AS aside_kind, subject AS aside_of
                 FROM office.task_snooze WHERE association_id = $1 AND account_id = $11 AND until > $13) AS aside
      ON aside_in = dispute_id AND aside_kind = kind AND aside_of = subject`;
/** What keeps a task from a list. */
export const KEPT = `
         offices && $12::text[]
     AND task.dispute_id <> ALL ($2::uuid[])
     AND ${notStoredOnly('task.dispute_id')}
     AND NOT coalesce(complainant_id = ANY ($3::uuid[]) OR respondent_ids && $3::uuid[] OR platform_ids && $3::uuid[], false)
     AND ($4::text[] IS NULL OR owner_id = ANY ($4) OR escalated_to = $4[1])
     AND ($5::boolean IS NULL OR owner_id IS NULL)
     AND ($6::boolean IS NULL OR escalated_to IS NOT NULL)
     AND ($7::text IS NULL OR kind = $7)
     AND ($8::text IS NULL OR priority = $8)
     AND ($9::text IS NULL OR number ILIKE $9)`;

/** All that are kept, to be counted. */
export const FILTERED = `
    FROM (${[OF_DISPUTES, ...OF_OTHERS].join(' UNION ALL ')}) AS task ${WITH_ASIDE} WHERE ${KEPT}`;
