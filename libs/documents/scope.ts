import type { AgreementFacts } from './agreement-facts.js';
import type { Addressee } from './addressee.js';
import type { DocumentFacts } from './facts.js';
import type { PairFacts } from './pair-facts.js';

/**
 * What one addressee may see: a respondent its own items and itself, a platform what is on it. A counter-notice of
 * another is taken out, and what is for the panel alone.
 */
export const scopeOf = (facts: DocumentFacts): DocumentFacts => {
  const { addressee } = facts;
  const pairs = facts.pairs.filter((pair) => concerns(pair, addressee));
  const [itemIds, respondentIds] = [
    new Set(pairs.map(({ itemId }) => itemId)),
    new Set(pairs.map(({ respondentId }) => respondentId)),
  ];
  const { counterNotice, declarations, results, evidence, agreement, ...rest } = facts;
  const secret = new Set(facts.rulebook.materials.filter(({ secrecy }) => secrecy === 'panel').map(({ code }) => code));
  const shown =
    addressee.role === 'complainant'
      ? evidence
      : evidence?.filter(({ materials = [] }) => !materials.some((code) => secret.has(code)));
  return {
    ...rest,
    pairs,
    ...(shown && { evidence: shown }),
    items: facts.items.filter(({ itemId }) => itemIds.has(itemId)),
    respondents: facts.respondents.filter(({ respondentId }) => respondentIds.has(respondentId)),
    ...agreementFor(agreement, addressee),
    ...(declarations && { declarations: declarations.filter((one) => respondentIds.has(one.respondentId)) }),
    ...(results && { results: results.filter(({ itemId }) => itemIds.has(itemId)) }),
    ...(counterNotice && respondentIds.has(counterNotice.respondentId) && { counterNotice }),
  };
};

const concerns = ({ respondentId, platformId }: PairFacts, addressee: Addressee): boolean => {
  if (addressee.role === 'respondent') return respondentId === addressee.respondentId;
  return addressee.role === 'platform' ? platformId === addressee.platformId : true;
};

/** An agreement is its parties' own; a platform is given the clauses on its account and no more. */
const agreementFor = (
  agreement: AgreementFacts | undefined,
  addressee: Addressee,
): Pick<DocumentFacts, 'agreement'> => {
  if (!agreement || addressee.role === 'authority') return {};
  if (addressee.role === 'respondent') return agreement.partyIds.includes(addressee.respondentId) ? { agreement } : {};
  if (addressee.role === 'complainant') return { agreement };
  const { version, partyIds, clauses } = agreement;
  const own = clauses.filter(({ kind }) => kind === 'account-ownership');
  return { agreement: { version, partyIds, parties: [], clauses: own, promises: [], signatures: [] } };
};
