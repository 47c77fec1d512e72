import type { LoadedDispute } from '#application/dispute/disputes.js';
import { documentFacts } from '#application/document/document-facts.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { redacted } from '#documents/redacted.js';
import { scopeOf } from '#documents/scope.js';
import { tongueOf } from '#documents/template.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { serviceSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Locale } from '#messages/locale.js';
import { given } from '../../given.js';
import type { PublicationsBody } from './knowledge.dto.js';

/** The files for publication that went to this platform, as data. Throws Refused NotFound for strangers. */
export async function viewPublications(
  tenant: TenantContext,
  actor: Actor,
  { dispute, context, stream }: LoadedDispute,
  locale: Locale,
): Promise<PublicationsBody> {
  const visibility = visibilityOf(actor, { dispute, context });
  const files = Object.values(dispute.services).filter(
    ({ document, serviceId }) => document === 'publication-file' && visibility.sees(serviceSubject(serviceId)),
  );
  const publications = await Promise.all(
    files.map(async ({ serviceId }) => {
      const facts = scopeOf(await documentFacts(tenant, stream, serviceId));
      const clean = redacted(facts, tongueOf(locale));
      return given({
        serviceId,
        number: facts.number,
        right: facts.right?.kind ?? '',
        filedAt: facts.filedAt,
        notice: clean(facts.statement),
        declarations: (facts.declarations ?? []).flatMap(({ statement }) => clean(statement) ?? []),
        results: [...(facts.results ?? [])],
      });
    }),
  );
  return { publications };
}
