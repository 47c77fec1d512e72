import type { LoadedGrievance } from '#application/grievance/grievances.js';
import { findIdentity } from '#application/party/parties.js';
import { allowedGrievanceActions } from '#domain/grievance/decide.js';
import type { GrievanceDecided, GrievanceReviewed } from '#domain/grievance/events.js';
import { grievanceRolesOf } from '#domain/grievance/roles.js';
import { refuse } from '#domain/kernel/refusal.js';
import { openUntil } from '#domain/calendar/uncertain.js';
import type { Instant } from '#domain/kernel/message.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { GrievanceEvidence, GrievanceFinding, GrievanceSaid, GrievanceView } from './grievance-view.dto.js';
import { DOCKET_VIEW } from '#read-models/views.js';

type Part = GrievanceView['part'];
type Thing = 'reasons' | 'evidence' | 'statement' | 'reply' | 'finding' | 'asked' | 'who' | 'handler';

/**
 * Whose words each reads. The one complained of reads what is put to it; who complains, and in which words, only where
 * that is not kept back: why it is to be looked at again, once that was put to it, too. An auditor reads how it was
 * handled, and no word of a party or of the one complained of.
 */
const READS: { readonly [P in Part]: readonly Thing[] } = {
  aggrieved: ['reasons', 'evidence', 'finding', 'who'],
  heard: ['statement', 'reply', 'finding', 'handler'],
  handler: ['reasons', 'evidence', 'statement', 'reply', 'finding', 'asked', 'who', 'handler'],
  former: ['reasons', 'evidence', 'statement', 'reply', 'finding', 'asked', 'who', 'handler'],
  auditor: ['finding', 'handler'],
};

const openToHeard = ({ putDuring }: LoadedGrievance['grievance']): readonly Thing[] => [
  ...READS.heard,
  ...(['reasons', 'who'] as const),
  ...(putDuring === 'under-review' ? (['asked'] as const) : []),
];

const partIn = (roles: ReturnType<typeof grievanceRolesOf>): Part =>
  roles.flatMap((role) => (role === 'engine' ? [] : [role]))[0] ?? refuse('NotFound');

/** A grievance as its reader may see it. `as` is said for an auditor, whose mandate covers the dispute. */
export async function viewGrievance(
  { actor, tenant, now }: Pick<Caller, 'actor' | 'tenant' | 'now'>,
  { grievance, context, stream }: Pick<LoadedGrievance, 'grievance' | 'context' | 'stream'>,
  as?: 'auditor',
): Promise<GrievanceView> {
  const part = as ?? partIn(grievanceRolesOf(actor, grievance, context));
  const { put, reply, before, decided, asked, reviewed, handlerId, aboutId = '', keptBack = true, by, due } = grievance;
  const open = part === 'heard' && !keptBack ? openToHeard(grievance) : READS[part];
  const sees = (thing: Thing): boolean => open.includes(thing);
  const ownAsking = asked && (asked.by === part || sees('asked'));
  const [words, names, calendar] = await Promise.all([
    tenant.vault.open(
      [
        sees('reasons') && grievance.reasonsContentId,
        sees('statement') && put?.statementContentId,
        sees('reply') && reply?.textContentId,
        sees('statement') && before?.put.statementContentId,
        sees('reply') && before?.reply?.textContentId,
        decided?.reasonsContentId,
        reviewed?.reasonsContentId,
        ownAsking && asked.reasonsContentId,
      ].filter((id) => typeof id === 'string'),
    ),
    namesOf(tenant, grievance.disputeId ?? '', [aboutId, handlerId, decided?.deciderId, reviewed?.deciderId], by),
    tenant.calendar(),
  ]);
  const said = (at: Instant, id: string | false | undefined, until?: Instant): GrievanceSaid =>
    given({ text: id === false || id === undefined ? undefined : words.get(id), at, until }) as GrievanceSaid;
  const putSaid = (one: typeof put) =>
    one && said(one.putAt, sees('statement') && one.statementContentId, openUntil(one.replyDue, calendar));
  const replySaid = (one: typeof reply) => one && said(one.repliedAt, sees('reply') && one.textContentId);
  const found = (one: GrievanceDecided['data'] | GrievanceReviewed['data'] | undefined, until?: Instant) =>
    one &&
    ({
      ...said(one.decidedAt, one.reasonsContentId, until),
      outcome: one.outcome,
      consequences: [...one.consequences],
      ...(sees('handler') && given({ by: names.of(one.deciderId) })),
    } as GrievanceFinding);
  const { disputeId, number, stage, office, ground, filedAt } = grievance;
  return given({
    grievanceId: stream.streamId,
    disputeId,
    disputeNumber: names.number,
    number,
    part,
    stage,
    office,
    personId: aboutId,
    personName: names.of(aboutId),
    ground,
    keptBack,
    byName: sees('who') ? names.by : undefined,
    filed: filedAt && said(filedAt, sees('reasons') && grievance.reasonsContentId),
    evidence: sees('evidence') ? filesOf(grievance) : undefined,
    dueAt: due?.dueAt,
    handlerName: sees('handler') ? names.of(handlerId) : undefined,
    put: putSaid(put),
    reply: replySaid(reply),
    putBefore: putSaid(before?.put),
    replyBefore: replySaid(before?.reply),
    decision: found(decided, decided && openUntil(decided.reviewDue, calendar)),
    reviewAsked: asked && said(asked.requestedAt, ownAsking && asked.reasonsContentId),
    review: found(reviewed),
    allowedActions: as ? [] : [...allowedGrievanceActions(actor, { grievance, context, calendar }, now)],
  }) as GrievanceView;
}

const filesOf = ({ evidence }: LoadedGrievance['grievance']): readonly GrievanceEvidence[] =>
  Object.values(evidence).map(({ sha256, size, mediaType, storedAt: at }) => ({ sha256, size, mediaType, at }));

const namesOf = async (
  tenant: Caller['tenant'],
  disputeId: string,
  accountIds: readonly (string | undefined)[],
  by: LoadedGrievance['grievance']['by'],
) => {
  const { database, associationId } = tenant;
  const [{ rows }, identity] = await Promise.all([
    database.query<{ id: string; name: string }>({
      name: 'names-in-grievance',
      text: `SELECT id::text, name FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[])
              UNION ALL SELECT 'platform', name FROM office.platform WHERE association_id = $1 AND id = $3::uuid
              UNION ALL SELECT 'dispute', number FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND dispute_id = $4::uuid`,
      values: [
        associationId,
        accountIds.filter((id) => id !== undefined),
        by?.kind === 'platform' ? by.id : null,
        disputeId,
      ],
    }),
    by?.kind === 'party' ? findIdentity(tenant, by.id) : undefined,
  ]);
  const known = new Map(rows.map(({ id, name }) => [id, name]));
  return {
    of: (id: string | undefined) => (id === undefined ? undefined : known.get(id)),
    by: identity?.name ?? known.get('platform'),
    number: known.get('dispute'),
  };
};
