import type { DisputeLine } from '../../client/types.gen.js';

/** Whom a party has before it; for everybody else both sides. Who was erased, or is not told, has no name. */
export const otherSide = ({ roles = [], parties }: Pick<DisputeLine, 'roles' | 'parties'>): readonly string[] => {
  const own = roles.find((role) => role === 'complainant' || role === 'respondent');
  return parties.flatMap(({ role, name }) => (role === own || name === undefined ? [] : [name]));
};
