import type { ActedBy } from '#documents/acted-by.js';
import type { AgreementFacts, ClauseFacts, ItemFate, PromiseFacts } from '#documents/agreement-facts.js';
import type { DocumentFacts } from '#documents/facts.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { Confirmation } from '#domain/dispute/talks/confirmation/state.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { pairParts } from '#domain/dispute/core/subject.js';
import type { BreachConsequence, ItemTerm } from '#domain/dispute/talks/settlement/terms.js';
import type { Recorded } from '#event-store/types.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { Known } from '../dispute/names.js';
import { signersOf } from '../party/signers.js';

/** Documents that show a mediation's agreement, or a part of it. */
const SHOW_IT: readonly DocumentKind[] = [
  'agreement-drawn-up',
  'account-clause',
  'settlement-agreement',
  'confirmation-application',
  'confirmation-result',
];

/** Whom the agreement binds that a document is about; they are named in it, whoever reads it. */
export const boundBy = (
  { document, aboutId }: Service,
  { mediations }: Pick<Dispute, 'mediations'>,
): readonly string[] => (SHOW_IT.includes(document) ? (mediations[aboutId ?? '']?.agreement?.parties ?? []) : []);

type Terms = {
  readonly items?: readonly ItemTerm[];
  readonly onBreach?: BreachConsequence;
  readonly clauses?: readonly ClauseFacts[];
  readonly undertakings?: readonly {
    readonly byId: string;
    readonly toId: string;
    readonly due: PromiseFacts['due'];
    readonly text?: string;
    readonly sum?: PromiseFacts['sum'];
  }[];
};
type Told = { readonly together: readonly DisputeEvent[]; readonly service: Service; readonly dispute: Dispute };

/** Who signed, for which party, the agreement that a document shows. */
export const signersTold = async (
  tenant: TenantContext,
  known: readonly Recorded<DisputeEvent>[],
  { document, aboutId = '' }: Service,
  { mediations }: Pick<Dispute, 'mediations'>,
): Promise<Readonly<Record<string, ActedBy>>> => {
  const { agreement } = mediations[aboutId] ?? {};
  return agreement && SHOW_IT.includes(document) ? signersOf(tenant, known, aboutId, agreement.version) : {};
};

/** The agreement as it was when the document was ordered; `scopeOf` cuts it to what the addressee may read. */
export const agreementFacts = (
  { together, service, dispute }: Told,
  text: Known['text'],
  nameOf: (partyId: string) => string,
  signers: Readonly<Record<string, ActedBy>>,
): Pick<DocumentFacts, 'agreement' | 'deadline'> => {
  const { agreement, confirmation } = dispute.mediations[service.aboutId ?? ''] ?? {};
  if (!agreement || !SHOW_IT.includes(service.document)) return {};
  const terms = JSON.parse(text(agreement.termsContentId) ?? '{}') as Terms;
  const { clauses = [], undertakings = [], items = [], onBreach } = terms;
  const { version, parties, signed, effectiveAt } = agreement;
  const facts: AgreementFacts = {
    version,
    partyIds: parties,
    parties: parties.map(nameOf),
    clauses,
    promises: undertakings.map(({ byId, toId, due, text: what, sum }) => {
      return { by: nameOf(byId), to: nameOf(toId), due, ...(what !== undefined && { what }), ...(sum && { sum }) };
    }),
    signatures: Object.entries(signed).map(([party, kind]) => {
      const actedBy = signers[party];
      return { party: nameOf(party), kind, ...(actedBy && { actedBy }) };
    }),
    ...(onBreach !== undefined && { onBreach, items: items.map(fateOf) }),
    ...(effectiveAt !== undefined && { effectiveAt }),
    ...(confirmation && { confirmation: confirmationFacts(confirmation, together, text, nameOf) }),
  };
  return {
    agreement: facts,
    ...(confirmation && service.document === 'confirmation-application' && { deadline: confirmation.due }),
  };
};

/** What becomes of an item by the agreement. */
export const fateOf = ({ pair, outcome }: ItemTerm): ItemFate => ({ ...pairParts(pair), outcome });

const confirmationFacts = (
  { legalBasis, court, leftOut, result }: Confirmation,
  together: readonly DisputeEvent[],
  text: Known['text'],
  nameOf: (partyId: string) => string,
): NonNullable<AgreementFacts['confirmation']> => {
  const [name, details] = [
    text(court.nameContentId),
    text(together.find((event) => event.type === 'ConfirmationDecided')?.data.detailsContentId),
  ];
  const { ground, level, partyId } = court;
  return {
    legalBasis,
    court: {
      ground,
      ...(level !== undefined && { level }),
      ...(name !== undefined && { name }),
      ...(partyId !== undefined && { residenceOf: nameOf(partyId) }),
    },
    leftOut,
    ...(result !== undefined && { result }),
    ...(details !== undefined && { details }),
  };
};
