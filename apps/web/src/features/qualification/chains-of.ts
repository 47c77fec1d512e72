import { localDate, type LocalDate } from '#domain/calendar/local-date.js';
import { bestChain, type Chain } from '#domain/qualification/chain.js';
import { nameForm, type Link } from '#domain/qualification/links.js';
import type { FileParts, ProofPart } from './parts.js';

export type BrandChain = { readonly mark: ProofPart; readonly chain: Chain };
/** Where the shop sells, as a question of a platform means it that names no place. */
const HERE = 'CN';

const dayIn = (day: string | undefined): LocalDate | undefined => (day === undefined ? undefined : localDate(day));
const scopeOf = ({ proofId, stage, classes, channels, platforms, territories, ...term }: ProofPart) => ({
  ...{ proofId, classes, channels, territories, platformIds: platforms }, // these by name, as they are told
  validFrom: dayIn(term.validFrom),
  validUntil: dayIn(term.validUntil),
  confirmed: stage === 'confirmed',
});
const linkOf = (one: ProofPart): Link => ({
  ...scopeOf(one),
  grantor: one.words?.grantor ?? '',
  grantee: one.words?.grantee ?? '',
  mayAuthorise: one.mayAuthorise === true,
});

/** For each mark in a shop’s file how it comes from its owner to the shop, by the rule that answers platforms. */
export const chainsOf = (
  { proofs, name = '' }: Pick<FileParts, 'proofs' | 'name'>,
  day: string,
): readonly BrandChain[] => {
  const held = proofs.filter(({ stage }) => stage !== 'withdrawn');
  return held
    .filter(({ kind }) => kind === 'trademark-certificate')
    .map((mark) => {
      const brand = nameForm(mark.words?.brand ?? '');
      const links = held.filter(
        ({ kind, words }) => kind === 'authorisation' && nameForm(words?.brand ?? '') === brand,
      );
      const origin = { ...scopeOf(mark), owner: mark.words?.owner ?? '' };
      return { mark, chain: bestChain(origin, links.map(linkOf), name, { territory: HERE, day: localDate(day) }) };
    });
};
