import type { ProofScope, ProofTerm } from './events.js';

/** What is not limited reaches everywhere. */
export const reaches = <T>(limits: readonly T[] | undefined, wanted: T | undefined): boolean =>
  limits === undefined || wanted === undefined || limits.includes(wanted);

/** A link that says nothing of a limit takes it over from the links before. */
export const narrowed = (
  before: ProofScope,
  { classes, channels, platformIds, territories }: ProofScope,
): ProofScope => ({
  ...before,
  ...(classes && { classes }),
  ...(channels && { channels }),
  ...(platformIds && { platformIds }),
  ...(territories && { territories }),
});

/** Nobody gives more than it has. */
export const widens = (before: ProofScope, link: ProofScope): boolean => {
  const isWider = <T>(of: readonly T[] | undefined, within: readonly T[] | undefined): boolean =>
    of !== undefined && within !== undefined && of.some((one) => !within.includes(one));
  return (
    isWider(link.classes, before.classes) ||
    isWider(link.channels, before.channels) ||
    isWider(link.platformIds, before.platformIds) ||
    isWider(link.territories, before.territories)
  );
};

export const overlap = (a: ProofTerm, b: ProofTerm): boolean =>
  (!a.validUntil || !b.validFrom || b.validFrom <= a.validUntil) &&
  (!b.validUntil || !a.validFrom || a.validFrom <= b.validUntil);
