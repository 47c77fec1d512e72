import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { CourseCode } from '#domain/training/course.js';
import { isSeen } from '#domain/training/state.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findNames } from './find-names.js';
import { loadLearners } from './training.js';

type Reading = Pick<TenantContext, 'database' | 'associationId'>;

const findOne = async (tenant: Reading, certificateId: string) => {
  const [learner] = await loadLearners(tenant, { certificateId });
  const certificate = learner?.training.certificates.find((one) => one.certificateId === certificateId);
  return learner && certificate && { ...learner, certificate };
};

/**
 * A member shows certificates that were earned for it, and those of its hosts as long as they let it see how they do.
 * Throws Refused UnknownReference for any other.
 */
export async function assertShowable(
  tenant: Reading,
  memberId: string,
  certificateIds: readonly string[],
): Promise<void> {
  for (const certificateId of certificateIds) {
    const found = await findOne(tenant, certificateId);
    const assignments = Object.values(found?.training.assignments ?? {});
    const isTheirs =
      found !== undefined &&
      (found.learnerId === memberId ||
        found.certificate.partyId === memberId ||
        assignments.some((one) => one.partyId === memberId && one.course === found.certificate.course && isSeen(one)));
    if (!isTheirs) refuse('UnknownReference', { field: 'certificateIds', name: certificateId });
  }
}

export type ShownCertificate = {
  readonly certificateId: string;
  readonly course: CourseCode;
  readonly passedOn: LocalDate;
  readonly learner?: string;
};

/** What whoever decides sees of them, by their ids. */
export async function findShown(
  tenant: TenantContext,
  certificateIds: readonly string[],
): Promise<ReadonlyMap<string, ShownCertificate>> {
  const shown = new Map<string, ShownCertificate>();
  for (const certificateId of new Set(certificateIds)) {
    const found = await findOne(tenant, certificateId);
    if (!found) continue;
    const { learnerId, certificate } = found;
    const learner = (await findNames(tenant, { accountIds: [learnerId], partyIds: [] })).get(learnerId);
    const passedOn = localDateAt(certificate.certifiedAt);
    shown.set(certificateId, { certificateId, course: certificate.course, passedOn, ...(learner && { learner }) });
  }
  return shown;
}
