import { daysAfter, localDateAt } from '../../../calendar/local-date.js';
import type { FilingFact, Material } from '../../../rulebook/materials.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { FiledMaterial } from '../../core/evidence.js';
import { factsOfFiling, type Filing } from './facts-of-filing.js';

/**
 * Codes of the required materials that a complaint still lacks to be accepted; of a group that may be met in several
 * ways, its first.
 */
export const missingMaterials = (filed: Filing, rulebook: Rulebook): readonly string[] =>
  codesOf(lacking(filed, rulebook), undefined);

/** Codes of those that it lacks for a measure alone. */
export const papersForMeasures = (filed: Filing, rulebook: Rulebook): readonly string[] =>
  codesOf(lacking(filed, rulebook), 'no-interim-measure');

const codesOf = (materials: readonly Material[], consequence: Material['onMissing']): readonly string[] =>
  materials.filter(({ onMissing }) => onMissing === consequence).map(({ code }) => code);

const lacking = (filed: Filing, { materials }: Rulebook): readonly Material[] => {
  const facts = factsOfFiling(filed);
  const isMet = (material: Material) => isSent(material, filed);
  const groupsMet = new Set(
    materials.filter((material) => material.group !== undefined && isMet(material)).map(({ group }) => group),
  );
  const missing = materials.filter(
    (material) =>
      isRequired(material, filed, facts) &&
      !(material.group === undefined ? isMet(material) : groupsMet.has(material.group)),
  );
  return missing.filter(
    ({ group }, index) => group === undefined || missing.findIndex((other) => other.group === group) === index,
  );
};

const isRequired = (
  { rights, names, required, when = [] }: Material,
  { right, rightCodes }: Filing,
  facts: ReadonlySet<FilingFact>,
): boolean => {
  if (rights !== 'all' && (right === undefined || !rights.includes(right))) return false;
  if (names !== undefined && rightCodes?.name !== undefined && !names.includes(rightCodes.name)) return false;
  if (required === 'when') return when.some((fact) => facts.has(fact));
  return (
    required === 'always' ||
    (required === 'if-agent' && facts.has('by-agent')) ||
    (required === 'if-licensee' && facts.has('by-licensee'))
  );
};

/** Sent, not too old, and for every item where each needs its own. */
const isSent = ({ code, per, freshDays }: Material, { materials, items = [], filedAt }: Filing): boolean => {
  const isFresh = ({ issuedOn }: FiledMaterial) =>
    freshDays === undefined ||
    issuedOn === undefined ||
    filedAt === undefined ||
    issuedOn >= daysAfter(localDateAt(filedAt), -freshDays);
  const sent = materials.filter((one) => one.code === code && one.evidenceIds.length > 0 && isFresh(one));
  if (per === undefined || sent.some(({ itemIds }) => itemIds === undefined)) return sent.length > 0;
  const covered = new Set(sent.flatMap(({ itemIds = [] }) => itemIds));
  return sent.length > 0 && items.every(({ itemId }) => covered.has(itemId));
};
