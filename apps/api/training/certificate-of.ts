import { slugOf } from '#application/association/slugs.js';
import { associationOf } from '#application/context/association-names.js';
import { confirmationPage } from '#application/document/pages.js';
import { findNames } from '#application/training/find-names.js';
import { loadTraining } from '#application/training/training.js';
import type { Print } from '#documents/print/print.js';
import { trainingCertificate } from '#documents/training-certificate.js';
import type { Caller } from '../http/caller.js';
import type { ApiParts } from '../http/parts.js';
import { learnerOf } from './learner-of.js';

/** All that somebody’s own certificate is printed from; undefined where it has none of that id. */
export async function certificateOf(
  { url, pool }: Pick<ApiParts, 'url' | 'pool'>,
  { actor, tenant, locale }: Caller,
  certificateId: string,
): Promise<Print | undefined> {
  const learnerId = learnerOf(actor).id;
  const { training } = await loadTraining(tenant, learnerId);
  const certificate = training.certificates.find((one) => one.certificateId === certificateId);
  if (!certificate) return undefined;
  const [names, slug, people] = await Promise.all([
    associationOf(tenant),
    slugOf(pool, tenant.associationId),
    findNames(tenant, { accountIds: [learnerId], partyIds: [] }),
  ]);
  const confirmUrl = confirmationPage(url, slug, certificate.code);
  return trainingCertificate(
    { association: names[locale], learner: people.get(learnerId) ?? '—', certificate, confirmUrl },
    locale,
  );
}
