import type { Content } from './content.js';

/** A paper of the rulebook's checklist, as far as the form wants to know. */
export type Material = {
  readonly code: string;
  readonly rights: readonly string[] | 'all';
  readonly required: string;
  readonly when?: readonly string[];
  readonly group?: string;
};

/** Facts that the form itself tells. */
const factsOf = ({ filedAs, claims, right, circumstances }: Content): ReadonlySet<string> =>
  new Set([
    ...circumstances,
    ...(filedAs === 'agent' ? ['by-agent'] : filedAs === 'licensee' ? ['by-licensee'] : []),
    ...(claims.includes('compensation') ? ['claims-money'] : []),
    ...(right.kind === 'patent' && typeof right.own['kind'] === 'string' ? [right.own['kind']] : []),
    ...(right.kind === 'geographical-indication' && right.own['kind'] !== 'product' ? ['geographical-mark'] : []),
  ]);

/** What can be sent for this kind of right. */
export const listedFor = (materials: readonly Material[], kind: string): readonly Material[] =>
  materials.filter(({ rights, required }) => required !== 'form' && (rights === 'all' || rights.includes(kind)));

export type Wanted = { readonly material: Material; readonly needed: boolean };

/**
 * The papers of the checklist that this complaint may bring, those that it needs first; what is missing in the end the
 * API says.
 */
export function papersFor(content: Content, materials: readonly Material[], kind: string): readonly Wanted[] {
  const facts = factsOf(content);
  const wanted = listedFor(materials, kind).map((material): Wanted => {
    const { required, when = [] } = material;
    const given = when.some((fact) => facts.has(fact));
    const needed =
      required === 'always' ||
      (required === 'if-agent' && facts.has('by-agent')) ||
      (required === 'if-licensee' && facts.has('by-licensee')) ||
      (required === 'when' && given);
    return { material, needed };
  });
  return wanted.toSorted((a, b) => Number(b.needed) - Number(a.needed));
}

/** What the filer may have to tell because papers of this kind of right depend on it. */
export const circumstancesFor = (
  materials: readonly Material[],
  kind: string,
  told: Readonly<Record<string, unknown>>,
): readonly string[] => [
  ...new Set(
    materials
      .filter(({ rights, required }) => required === 'when' && (rights === 'all' || rights.includes(kind)))
      .flatMap(({ when = [] }) => when)
      .filter((fact) => fact in told),
  ),
];
