import type { FactorList } from '../../client/types.gen.js';

/** By what somebody can show to be the person, beside a password. */
export const meansIn = ({ items, recoveryCodesLeft }: FactorList): readonly string[] => [
  ...new Set([...items.map(({ kind }) => kind), ...(recoveryCodesLeft > 0 ? ['recovery-code'] : [])]),
];
