import type { Addressee } from '#documents/addressee.js';
import type { DocumentFacts } from '#documents/facts.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Recorded } from '#event-store/types.js';
import { getRulebook } from '#rulebooks/released.js';
import { agreementFacts, signersTold } from './document-agreement.js';
import { aboutContents } from './document-contents.js';
import { aboutOf } from './document-about.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { NOBODY, readNames, type Known, type Met } from '../dispute/names.js';

type Ordered = {
  readonly serviceId: string;
  readonly known: readonly Recorded<DisputeEvent>[];
  readonly together: readonly DisputeEvent[];
  readonly dispute: Dispute;
  readonly service: Service;
  readonly met?: Met;
};

/**
 * What a document of a dispute is made of that was opened for mediation alone: no right, no items, both sides and what
 * was asked for.
 */
export async function requestFacts(
  tenant: TenantContext,
  { serviceId, known, together, dispute, service, met }: Ordered,
): Promise<DocumentFacts> {
  const asked = known.find((event) => event.type === 'MediationRequested')?.data ?? refuse('NotFound');
  const scope = {
    complainantId: asked.complainantId,
    items: [],
    respondents: dispute.respondents,
    platformIds: service.platformId === undefined ? [] : [service.platformId],
  };
  const names = await readNames(
    tenant,
    scope,
    [asked.statementContentId, ...aboutContents(known, together, service)],
    met,
  );
  const { mediation, deadline, ...about } = aboutOf({ known, together, service, dispute, text: names.text });
  const statement = names.text(asked.statementContentId);
  const complainant = { name: names.complainant?.name ?? NOBODY };
  const nameOf = (partyId: string): string => names.respondents.get(partyId)?.name ?? NOBODY;
  const { id } = service.addressee;
  return {
    reference: serviceId,
    number: asked.number,
    association: names.association,
    issuedAt: service.orderedAt,
    filedAt: asked.requestedAt,
    rulebook: getRulebook(asked.rulebook).rulebook,
    addressee: addresseeOf(service, asked.complainantId, complainant.name, nameOf(id), names),
    complainant,
    respondents: dispute.respondents.map(({ respondentId, roles }) => ({
      respondentId,
      roles,
      name: nameOf(respondentId),
    })),
    items: [],
    pairs: [],
    ...about,
    ...agreementFacts(
      { together, service, dispute },
      names.text,
      (partyId) => (partyId === asked.complainantId ? complainant.name : nameOf(partyId)),
      await signersTold(tenant, known, service, dispute),
    ),
    ...(deadline && { deadline }),
    ...(mediation && { mediation: { ...mediation, matter: asked.matter } }),
    ...(statement !== undefined && { statement }),
  };
}

const addresseeOf = (
  { addressee: { kind, id } }: Service,
  complainantId: string,
  complainant: string,
  respondent: string,
  { platforms }: Known,
): Addressee => {
  if (kind === 'platform') return { role: 'platform', platformId: id, name: platforms.get(id) ?? NOBODY };
  return id === complainantId
    ? { role: 'complainant', name: complainant }
    : { role: 'respondent', respondentId: id, name: respondent };
};
