/** Members that say how far something has got: each is told of its own, and nobody more by that of another. */
const OWN_WAY: ReadonlySet<string> = new Set(['stage', 'reason']);

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;
const isName = (name: string): boolean => name.endsWith('Id') || ['subject', 'id', 'type', 'code'].includes(name);

/** Two that name the same: what both say of ids is alike, and both say something. */
const namesSame = (one: Members, other: Members): boolean => {
  const shared = Object.keys(one).filter((name) => isName(name) && name in other);
  return shared.length > 0 && shared.every((name) => one[name] === other[name]);
};

/**
 * What two views of one thing have in common, as the first has it: a member that both have, an element of a list that
 * both hold, a value that is the same. What only one of them has, or has otherwise, is left out; of how far something
 * has got the first keeps its own word where the second has one, too.
 */
export const inCommon = <T>(view: T, other: unknown): T | undefined => common(view, other) as T | undefined;

const common = (view: unknown, other: unknown): unknown => {
  if (Array.isArray(view) && Array.isArray(other)) return lists(view as unknown[], other as unknown[]);
  if (!isObject(view) || !isObject(other) || Array.isArray(view) || Array.isArray(other))
    return view === other ? view : undefined;
  const members = Object.entries(view).flatMap(([name, value]) => {
    if (!(name in other) || other[name] === undefined) return [];
    const both = OWN_WAY.has(name) && typeof value === 'string' ? value : common(value, other[name]);
    return both === undefined ? [] : [[name, both] as const];
  });
  return Object.fromEntries(members);
};

const lists = (view: readonly unknown[], other: readonly unknown[]): readonly unknown[] => {
  const texts = new Map(other.map((one) => [JSON.stringify(one), one]));
  return view.flatMap((one) => {
    const same =
      texts.get(JSON.stringify(one)) ??
      (isObject(one) ? other.find((two) => isObject(two) && namesSame(one, two)) : undefined);
    return same === undefined ? [] : [common(one, same)];
  });
};
