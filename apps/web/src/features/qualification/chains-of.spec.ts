import { chainsOf } from './chains-of.js';
import type { ProofPart } from './parts.js';

const paper = (proofId: string, words: ProofPart['words'], more: Partial<ProofPart> = {}): ProofPart => ({
  ...{ proofId, kind: 'authorisation', stage: 'confirmed', papers: [], checks: [], mayAuthorise: true },
  ...{ words: { brand: '云雀', ...words } },
  ...more,
});
const mark = paper('mark', { owner: '品牌公司' }, { kind: 'trademark-certificate' });
const first = paper('first', { grantor: '品牌公司', grantee: '经销公司' });
const last = paper('last', { grantor: '经销公司', grantee: '小店' });
const told = (...proofs: readonly ProofPart[]) =>
  chainsOf({ name: '小店', proofs }, '2026-11-30').map(({ chain: { links, faults } }) => ({
    ...{ links: links.map(({ proofId }) => proofId), faults },
  }));

it('goes from the owner of a mark to the shop, whatever the order of its papers', () =>
  expect(told(last, first, mark)).toEqual([{ links: ['first', 'last'], faults: [] }]));

it.each([
  ['a paper that waits for its check', { ...last, stage: 'awaiting-check' }, ['first', 'last'], ['not-checked']],
  ['a paper that was taken back', { ...last, stage: 'withdrawn' }, [], ['no-link-to-shop']],
  ['a paper of another brand', { ...last, words: { ...last.words, brand: '别家' } }, [], ['no-link-to-shop']],
  ['a term that is over', { ...last, validUntil: '2026-11-29' }, ['first', 'last'], ['not-in-term']],
] as const)('%s', (_, changed, links, faults) => expect(told(mark, first, changed)).toEqual([{ links, faults }]));
