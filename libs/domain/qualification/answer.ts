import type { LocalDate } from '../calendar/local-date.js';
import { bestChain, type Chain, type Need } from './chain.js';
import type { AskReason, AskResult, ChainFault } from './codes.js';
import type { ProofKind } from './events.js';
import { nameForm, type Link, type Origin } from './links.js';
import type { Proof } from './state.js';

/** The words of a paper, as they were opened. */
export type ProofWords = {
  readonly brand?: string;
  readonly number?: string;
  readonly grantor?: string;
  readonly grantee?: string;
  readonly owner?: string;
};
export type ReadProof = Proof & { readonly words: ProofWords };
export type Question = Need & { readonly brand: string; readonly isGeographical: boolean };
export type Told = {
  readonly result: AskResult;
  readonly reasons: readonly AskReason[];
  readonly validUntil?: LocalDate;
  /** The papers on which it rests. */
  readonly proofIds: readonly string[];
};

export const NOT_DISCLOSED: Told = { result: 'unknown', reasons: ['not-disclosed'], proofIds: [] };

/** What the papers of a shop come to for goods of a brand: each reason, and until when all of it runs. */
export const answerFrom = (proofs: readonly ReadProof[], shop: string, question: Question): Told => {
  const brand = nameForm(question.brand);
  const own = proofs.filter(({ stage, words }) => stage !== 'withdrawn' && nameForm(words.brand ?? '') === brand);
  const of = (kind: ProofKind): readonly ReadProof[] => own.filter((one) => one.kind === kind);
  const gi = question.isGeographical ? byItself(of('gi-permission'), question, 'gi-permission-in-term') : undefined;
  const mark = onMark(of('trademark-certificate'), of('authorisation'), shop, question);
  const licence =
    mark?.result === 'papers-in-order' ? undefined : byItself(of('sale-licence'), question, 'sale-licence-in-term');
  const sale = licence?.result === 'papers-in-order' ? licence : (mark ?? licence);
  if (!sale && !gi) return { result: 'unknown', reasons: ['brand-unknown'], proofIds: [] };
  const parts = [
    ...(sale ? [sale] : [{ result: 'papers-at-fault', reasons: ['brand-unknown'], proofIds: [] } as Told]),
  ];
  return together([...parts, ...(question.isGeographical ? [gi ?? NO_GI] : [])]);
};

const NO_GI: Told = { result: 'papers-at-fault', reasons: ['gi-permission-missing'], proofIds: [] };

const together = (parts: readonly Told[]): Told => {
  const ends = parts.flatMap(({ validUntil }) => validUntil ?? []).toSorted();
  const isWhole = parts.every(({ result }) => result === 'papers-in-order');
  return {
    result: isWhole ? 'papers-in-order' : 'papers-at-fault',
    reasons: [...new Set(parts.flatMap(({ reasons }) => reasons))],
    proofIds: [...new Set(parts.flatMap(({ proofIds }) => proofIds))],
    ...(isWhole && ends[0] && { validUntil: ends[0] }),
  };
};

const onMark = (
  certificates: readonly ReadProof[],
  authorisations: readonly ReadProof[],
  shop: string,
  question: Question,
): Told | undefined => {
  const links = authorisations.map(linkOf);
  const chains = certificates.map((one) => ({
    origin: originOf(one),
    chain: bestChain(originOf(one), links, shop, question),
  }));
  const [best] = chains.toSorted((a, b) => a.chain.faults.length - b.chain.faults.length);
  if (!best) return links.length === 0 ? undefined : faulty({ links, faults: ['no-link-from-owner'] }, []);
  const { origin, chain } = best;
  if (chain.faults.length > 0) return faulty(chain, [origin.proofId]);
  return {
    result: 'papers-in-order',
    reasons: [chain.links.length === 0 ? 'owner-itself' : 'chain-whole'],
    proofIds: [origin.proofId, ...chain.links.map(({ proofId }) => proofId)],
    ...(chain.validUntil && { validUntil: chain.validUntil }),
  };
};

const faulty = ({ links, faults }: Chain, before: readonly string[]): Told => ({
  result: 'papers-at-fault',
  reasons: faults,
  proofIds: [...before, ...links.map(({ proofId }) => proofId)],
});

/** Of papers that stand by themselves the best one. */
const byItself = (papers: readonly ReadProof[], question: Question, reason: AskReason): Told | undefined => {
  const [one] = papers.toSorted((a, b) => alone(a, question).length - alone(b, question).length);
  if (!one) return undefined;
  const { proofId, validUntil } = one;
  const faults = alone(one, question);
  if (faults.length > 0) return { result: 'papers-at-fault', reasons: faults, proofIds: [proofId] };
  return { result: 'papers-in-order', reasons: [reason], proofIds: [proofId], ...(validUntil && { validUntil }) };
};

/** What a paper that stands by itself lacks for this. */
const alone = (one: ReadProof, need: Need): readonly ChainFault[] =>
  bestChain({ ...originOf(one), owner: 'itself' }, [], 'itself', need).faults;

const originOf = ({ words, stage, ...one }: ReadProof): Origin => ({
  ...one,
  owner: words.owner ?? '',
  confirmed: stage === 'confirmed',
});
const linkOf = ({ words, stage, ...one }: ReadProof): Link => ({
  ...one,
  grantor: words.grantor ?? '',
  grantee: words.grantee ?? '',
  mayAuthorise: one.mayAuthorise === true,
  confirmed: stage === 'confirmed',
});
