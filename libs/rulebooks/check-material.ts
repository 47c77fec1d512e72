import type { Material, Rulebook } from '#domain/rulebook/rulebook.js';
import { checkRuled, isPositive } from './check-ruled.js';

/** A group offers a choice: at least two papers, for the same rights and required alike. */
export const checkMaterial = (material: Material, { materials, rights }: Rulebook): readonly string[] => {
  const name = `materials.${material.code}`;
  const unknown = material.rights === 'all' ? [] : material.rights.filter((right) => !rights.includes(right));
  const group = materials.filter((other) => material.group !== undefined && other.group === material.group);
  const isAlike = (other: Material) =>
    other.required === material.required &&
    String(other.when) === String(material.when) &&
    other.onMissing === material.onMissing &&
    String(other.rights) === String(material.rights);
  return [
    ...checkRuled(name, material),
    ...unknown.map((right) => `${name}: for ${right}, which this rulebook does not cover`),
    ...(material.rights.length === 0 ? [`${name}: for no right`] : []),
    ...((material.required === 'when') === (material.when ?? []).length > 0
      ? []
      : [`${name}: required when nothing is said, or the reverse`]),
    ...(material.freshDays === undefined || isPositive(material.freshDays)
      ? []
      : [`${name}: ${material.freshDays} days is no age`]),
    ...(group.length === 1 ? [`${name}: alone in its group`] : []),
    ...(group.every(isAlike) ? [] : [`${name}: its group is not required alike`]),
  ];
};
