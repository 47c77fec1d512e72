import { loadOwnDispute } from '#application/dispute/disputes.js';
import { viewingsIn, type Viewing } from '#application/dispute/viewings.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { seesReading } from '#domain/access/reading-seen.js';
import type { Role } from '#domain/dispute/core/decision-context.js';
import { seesExhibit } from '#domain/dispute/visibility/sees-exhibit.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { findReadings, type FoundReading, type ReadingPlace } from '#read-models/find-readings.js';
import { given } from '../../dispute/given.js';
import type { Caller } from '../../http/caller.js';
import type { AccessRecord, AccessRecords } from './access-record.dto.js';

const MOST = 500;
const AT_ONCE = 1_000;

/** Who looked at a file is told by what it was; that a mediator did would tell of talks. */
const TOLD: readonly Role[] = ['case-manager', 'complainant', 'respondent', 'platform', 'expert', 'auditor'];

/** Which of the association’s people read the dispute, and who looked at the files that the auditor sees. */
export async function listAccessRecords({ actor, tenant }: Caller, disputeId: string): Promise<AccessRecords> {
  const file = await loadOwnDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, file);
  const readings: FoundReading[] = [];
  for (let before: ReadingPlace | undefined; readings.length < MOST;) {
    const page = await findReadings(tenant.database, {
      associationId: tenant.associationId,
      disputeId,
      before,
      limit: AT_ONCE,
    });
    readings.push(...page.filter(({ event }) => seesReading(event, { kind: 'auditor' })));
    before = page.at(-1);
    if (page.length < AT_ONCE) break;
  }
  const viewings = (await viewingsIn(tenant, disputeId)).filter(
    ({ data: { evidenceId, role } }) => TOLD.includes(role) && seesExhibit(visibility, file.dispute, evidenceId),
  );
  const named = [
    ...readings.map(({ readerId }) => readerId),
    ...viewings.filter(isStaff).map(({ meta }) => meta.by.id),
  ];
  const names = await namesOfAccounts(tenant, [...new Set(named)]);
  const items = [
    ...readings.map(({ at, readerId, event }) =>
      given({
        thing: event.type === 'ConfidentialPartRead' ? 'confidential' : 'dispute',
        at,
        readBy: [...event.data.offices],
        name: names.get(readerId),
      }),
    ),
    ...viewings.map((one) =>
      given({
        thing: 'exhibit',
        at: one.meta.at,
        readBy: [one.data.role],
        name: isStaff(one) ? names.get(one.meta.by.id) : undefined,
        evidenceId: one.data.evidenceId,
        purpose: one.data.purpose,
      }),
    ),
  ] as AccessRecord[];
  return { items: items.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST) };
}

const isStaff = ({ data: { role } }: Viewing): boolean => role === 'case-manager' || role === 'auditor';
