import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { AccountWeighedBody, ProposalBody } from './proposal.dto.js';

/** What a proposal says; it lies encrypted in its room. */
export type ProposalWords = { readonly clauses: readonly string[]; readonly account?: AccountWeighedBody };

/** As it is sealed. A proposal that weighs nothing is the list of its clauses, as it always was. */
export const proposalToSeal = ({ clauses, account }: Pick<ProposalBody, 'clauses' | 'account'>): string => {
  const texts = clauses.map(({ text }) => text);
  return canonicalJson(account ? { clauses: texts, account } : texts);
};

/** As it is read; nothing once the words were erased. */
export const proposalRead = (sealed: string | undefined): Partial<ProposalWords> => {
  if (sealed === undefined) return {};
  const words = JSON.parse(sealed) as readonly string[] | ProposalWords;
  return 'clauses' in words ? words : { clauses: words };
};
