import { WITHIN_DAYS, type AdministrationTask } from '#domain/access/administration-tasks.js';
import { OFFICIAL_ORPHANS } from './find-official-requests.js';
import { officesOf } from './task-offices.js';

type Source = {
  /** What the subject names: the row itself, or where `about` says so what it belongs to, and then `with` beside. */
  readonly subject: string;
  readonly about?: string;
  readonly with?: string;
  readonly from: string;
  /** Which of the rows of the association $1 wait; $11 is who asks, and the second person to nothing of its own. */
  readonly where: string;
  readonly due: string;
  readonly priority?: string;
  /** Who was called to it by name, as text. */
  readonly calledTo?: string;
  readonly platforms?: string;
};

/** So many days after an instant, by legal time. */
const after = (kind: keyof typeof WITHIN_DAYS, instant: string): string =>
  `${instant} + interval '${WITHIN_DAYS[kind]} days'`;
/** What machines note is put on the association's legal clock. */
const LEGAL = `(SELECT clock_offset_ms * interval '1 millisecond' FROM office.association WHERE id = $1)`;
const OPEN_REQUEST = `state = 'open' AND answered_at IS NULL`;
const UNKNOWN_ASKER = `(account_id IS NULL AND identity_confirmed IS NULL)`;
/** Whose answer nobody has yet: the authority, and where harm was not averted each person concerned. */
const UNTOLD = `(NOT told @> '[{"to":"authority"}]' OR NOT harm_averted AND EXISTS (
    SELECT FROM unnest(account_ids || party_ids) AS concerned (id)
     WHERE NOT told @> jsonb_build_array(jsonb_build_object('id', concerned.id))))`;

/** What the office's own tables hold and nobody has settled. */
const SOURCES = {
  'answer-data-request': {
    subject: 'request',
    from: 'office.data_request',
    where: `${OPEN_REQUEST} AND NOT ${UNKNOWN_ASKER} AND account_id IS DISTINCT FROM $11::uuid`,
    due: 'due_at',
    priority: 'high',
    calledTo: `called -> -1 ->> 'toId'`,
  },
  'check-asker': {
    subject: 'request',
    from: 'office.data_request',
    where: `${OPEN_REQUEST} AND ${UNKNOWN_ASKER}`,
    due: `least(due_at, ${after('check-asker', 'asked_at')})`,
    calledTo: `called -> -1 ->> 'toId'`,
  },
  'tell-of-breach': {
    subject: 'breach',
    from: 'office.breach',
    where: UNTOLD,
    due: after('tell-of-breach', 'recorded_at'),
    priority: 'urgent',
  },
  'second-hold': {
    subject: 'hold',
    from: 'office.legal_hold',
    where: 'placed_by IS NULL AND proposed_by <> $11',
    due: after('second-hold', 'proposed_at'),
    priority: 'high',
  },
  'second-hold-lift': {
    subject: 'hold',
    from: 'office.legal_hold',
    where: 'lift_proposed_by IS NOT NULL AND lifted_by IS NULL AND lift_proposed_by <> $11',
    due: after('second-hold-lift', 'lift_proposed_at'),
  },
  'second-letter': {
    subject: 'letter',
    with: 'kind',
    from: 'office.letter_version',
    where: `state = 'proposed' AND proposed_by <> $11`,
    due: `in_force_from::timestamp AT TIME ZONE 'Asia/Shanghai'`,
  },
  'second-mandate': {
    subject: 'mandate',
    from: 'office.audit_mandate',
    where: 'confirmed_by IS NULL AND ended_at IS NULL AND proposed_by <> $11 AND account_id <> $11',
    due: `least(ends_at, ${after('second-mandate', 'proposed_at')})`,
  },
  'second-factor-reset': {
    subject: 'reset',
    from: 'office.factor_reset',
    where: 'agreed_by IS NULL AND refused_by IS NULL AND done_at IS NULL AND asked_by <> $11 AND account_id <> $11',
    due: after('second-factor-reset', `asked_at + ${LEGAL}`),
    priority: 'high',
  },
  'name-official-successors': {
    ...{ subject: 'succession', about: 'request_id', from: OFFICIAL_ORPHANS }, // and no word of it
    // neither of the two before names anybody; whoever has proposed waits for another
    where: 'handler_id <> $11 AND second_id <> $11 AND successors_by IS DISTINCT FROM $11::uuid',
    due: `least(due_at, ${after('name-official-successors', `since + ${LEGAL}`)})`,
    priority: 'high',
  },
  'second-platform-person': {
    subject: 'platform',
    about: 'platform_id',
    with: 'id',
    from: 'office.platform_person',
    where: 'confirmed_by IS NULL AND ended_at IS NULL AND named_by <> $11 AND account_id <> $11',
    due: after('second-platform-person', `named_at + ${LEGAL}`),
    platforms: 'ARRAY[platform_id]',
  },
  'see-to-delivery': {
    subject: 'delivery',
    from: 'office.delivery',
    // whose mail tells of rooms alone is no business of the staff
    where: `state = 'dead' AND EXISTS (
        SELECT FROM office.delivery_item i WHERE i.delivery_id = source.id AND i.topic <> 'room')`,
    due: after('see-to-delivery', `next_attempt_at + ${LEGAL}`),
  },
  'look-into-alarm': {
    subject: 'alarm',
    with: 'pattern',
    from: 'office.security_alarm',
    where: 'looked_at IS NULL AND subject <> $11::text',
    due: after('look-into-alarm', `found_at + ${LEGAL}`),
    priority: 'high',
  },
  'cover-duty': {
    subject: 'finding',
    with: 'name',
    from: 'office.readiness_finding',
    where: `must AND name = 'duty-covered'`,
    due: 'due_at',
    priority: 'high',
  },
  'mend-readiness': {
    subject: 'finding',
    with: 'name',
    from: 'office.readiness_finding',
    where: `must AND name <> 'duty-covered'`,
    due: 'due_at',
  },
} as const satisfies Readonly<Record<AdministrationTask, Source>>;

const sourceOf = ([kind, source]: readonly [string, Source]): string => {
  const { subject, about: column = 'id', with: beside, due, priority = 'normal' } = source;
  const [name, place, order] = [`'${kind}'`, source.calledTo ?? 'NULL', `'${priority}'`];
  const texts = `'${subject}:' || source.${column}${beside === undefined ? '' : ` || ':' || source.${beside}`}`;
  const [owner, kept] = [officesOf(kind as AdministrationTask), source.platforms ?? "'{}'::uuid[]"];
  const [table, conditions] = [source.from, source.where];
  return `
  SELECT source.${column}, NULL, ${name}, ${texts}, ${due}, ${order}, NULL::uuid, NULL, ${place}, NULL::uuid, '{}'::uuid[],
         ${kept}, NULL, ${owner}
    FROM ${table} AS source WHERE source.association_id = $1 AND ${conditions}`;
};

export const OF_ADMINISTRATION: readonly string[] = Object.entries(SOURCES).map(sourceOf);
