import type { SIGNALS } from '#messages/signal/words.js';

/** Signals that rest on what happened in another dispute, too: a file, an account, a right, a time. */
export const LINKING = [
  'file-known-forged',
  'file-seen-elsewhere',
  'one-hand-many-names',
  'burst-before-festival',
  'refiled-after-loss',
  'declared-with-known-file',
  'listed-again',
] as const satisfies readonly (keyof typeof SIGNALS)[];
export type LinkingCode = (typeof LINKING)[number];

type Known = { readonly code: string; readonly facts: readonly { readonly disputeId: string }[] };
/** What the signals of one dispute rest on. */
export type SignalsOf = { readonly disputeId: string; readonly signals: readonly Known[] };
/** Two disputes that a signal ties; the first of the two ids stands first. */
export type Tie = { readonly one: string; readonly other: string; readonly codes: readonly LinkingCode[] };
/** Disputes that hang together, directly or by others. */
export type Cluster = { readonly disputeIds: readonly string[]; readonly ties: readonly Tie[] };

const codeOf = (code: string): LinkingCode | undefined => LINKING.find((one) => one === code);

const tiesOf = (all: readonly SignalsOf[]): readonly Tie[] => {
  const ties = new Map<string, { one: string; other: string; codes: Set<LinkingCode> }>();
  for (const { disputeId, signals } of all)
    for (const { code: told, facts } of signals) {
      const code = codeOf(told);
      for (const { disputeId: where } of code ? facts : []) {
        if (!code || where === disputeId) continue;
        const [one = '', other = ''] = [disputeId, where].toSorted();
        const tie = ties.get(`${one} ${other}`) ?? { one, other, codes: new Set() };
        ties.set(`${one} ${other}`, { ...tie, codes: tie.codes.add(code) });
      }
    }
  return [...ties.values()].map(({ one, other, codes }) => ({ one, other, codes: [...codes] }));
};

/** What hangs together, the largest first; a dispute that nothing ties to another stands in none. */
export const clustersOf = (all: readonly SignalsOf[]): readonly Cluster[] => {
  const ties = tiesOf(all);
  const groupOf = new Map<string, Set<string>>();
  for (const { one, other } of ties) {
    const joined = new Set([...(groupOf.get(one) ?? [one]), ...(groupOf.get(other) ?? [other])]);
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())]
    .map((ids) => ({ disputeIds: [...ids], ties: ties.filter(({ one }) => ids.has(one)) }))
    .toSorted((a, b) => b.disputeIds.length - a.disputeIds.length);
};
