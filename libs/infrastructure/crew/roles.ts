/** What a worker may do beside carrying effects, which is told by queue. */
export const PARTS = ['timekeeper', 'readers', 'arrivals'] as const;

/** Every role that some living worker must have; `carried` are the kinds of effects. */
export const allRoles = (carried: readonly string[]): readonly string[] => [
  ...PARTS,
  ...carried.map((kind) => `carriers:${kind}`),
];

/**
 * The roles that a text names, separated by commas: `all`, `carriers` for all kinds of effects, or each by itself.
 * Throws with what there is.
 */
export function rolesIn(text: string, carried: readonly string[]): readonly string[] {
  const all = allRoles(carried);
  const named = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const roles = named.flatMap((name) => {
    if (name === 'all') return all;
    const some = name === 'carriers' ? all.filter((role) => role.startsWith('carriers:')) : [name];
    if (some.every((role) => all.includes(role))) return some;
    throw new Error(`There is no role ${name}; there are all, carriers, ${all.join(', ')}`);
  });
  if (roles.length === 0) throw new Error(`Name a role: all, carriers, ${all.join(', ')}`);
  return all.filter((role) => roles.includes(role));
}
