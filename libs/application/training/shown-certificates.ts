import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { CourseCode } from '#domain/training/course.js';
import { isSeen, type Certificate } from '#domain/training/state.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findNames } from './find-names.js';
import { loadLearners, type Learner } from './training.js';

type Reading = Pick<TenantContext, 'database' | 'associationId'>;

const findOne = async (tenant: Reading, certificateId: string) => {
  const [learner] = await loadLearners(tenant, { certificateId });
  const certificate = learner?.training.certificates.find((one) => one.certificateId === certificateId);
  return learner && certificate && { ...learner, certificate };
};

/** Whether a certificate of a learner is a member’s to show: earned for it, or of a host that lets it see how it does. */
const isTheirs = ({ learnerId, training }: Learner, one: Certificate, memberId: string): boolean =>
  learnerId === memberId ||
  one.partyId === memberId ||
  Object.values(training.assignments).some(
    (asked) => asked.partyId === memberId && asked.course === one.course && isSeen(asked),
  );

/** Throws Refused UnknownReference for a certificate that the member may not show. */
export async function assertShowable(
  tenant: Reading,
  memberId: string,
  certificateIds: readonly string[],
): Promise<void> {
  for (const certificateId of certificateIds) {
    const found = await findOne(tenant, certificateId);
    if (!found || !isTheirs(found, found.certificate, memberId))
      refuse('UnknownReference', { field: 'certificateIds', name: certificateId });
  }
}

/** The newest certificate of a course that a member can show. */
export async function findPassed(
  tenant: Reading,
  memberId: string,
  course: CourseCode,
): Promise<Certificate | undefined> {
  const learners = await Promise.all([
    loadLearners(tenant, { passedFor: memberId }),
    loadLearners(tenant, { askedBy: memberId }),
  ]);
  return learners
    .flat()
    .flatMap((learner) => learner.training.certificates.filter((one) => isTheirs(learner, one, memberId)))
    .filter((one) => one.course === course)
    .toSorted((a, b) => (a.certifiedAt < b.certifiedAt ? -1 : 1))
    .at(-1);
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
