import { daysAfter, localDateAt } from '../../../calendar/local-date.js';
import type { FilingFact, Material } from '../../../rulebook/materials.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { FiledMaterial } from '../../core/evidence.js';
import { factsOfFiling, type Filing } from './facts-of-filing.js';

/** How a required paper stands: here, made good by another of its group, or why it is not. */
export const PAPER_STATES = ['met', 'met-by-another', 'missing', 'too-old', 'not-every-item'] as const;
export type PaperState = (typeof PAPER_STATES)[number];
export type RequiredPaper = { readonly material: Material; readonly state: PaperState };

/**
 * Codes of the required materials that a complaint still lacks to be accepted; of a group that may be met in several
 * ways, its first.
 */
export const missingMaterials = (filed: Filing, rulebook: Rulebook): readonly string[] =>
  codesOf(lacking(filed, rulebook), undefined);

/** Codes of those that it lacks for a measure alone. */
export const papersForMeasures = (filed: Filing, rulebook: Rulebook): readonly string[] =>
  codesOf(lacking(filed, rulebook), 'no-interim-measure');

/** Every paper that the rulebook asks of this filing, in its order, with how it stands. */
export const requiredPapers = (filed: Filing, { materials }: Pick<Rulebook, 'materials'>): readonly RequiredPaper[] => {
  const facts = factsOfFiling(filed);
  const states = new Map(materials.map((material) => [material, stateOf(material, filed)]));
  const groupsMet = new Set(
    materials.filter((one) => one.group !== undefined && states.get(one) === 'met').map(({ group }) => group),
  );
  return materials
    .filter((material) => isRequired(material, filed, facts))
    .map((material) => {
      const state = states.get(material) ?? 'missing';
      return { material, state: state !== 'met' && groupsMet.has(material.group) ? 'met-by-another' : state };
    });
};

const codesOf = (materials: readonly Material[], consequence: Material['onMissing']): readonly string[] =>
  materials.filter(({ onMissing }) => onMissing === consequence).map(({ code }) => code);

const lacking = (filed: Filing, rulebook: Rulebook): readonly Material[] => {
  const missing = requiredPapers(filed, rulebook)
    .filter(({ state }) => state !== 'met' && state !== 'met-by-another')
    .map(({ material }) => material);
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

/** Sent, not too old, and for every item where each needs its own; else what of these it is not. */
const stateOf = ({ code, per, freshDays }: Material, { materials, items = [], filedAt }: Filing): PaperState => {
  const isFresh = ({ issuedOn }: FiledMaterial) =>
    freshDays === undefined ||
    issuedOn === undefined ||
    filedAt === undefined ||
    issuedOn >= daysAfter(localDateAt(filedAt), -freshDays);
  const named = materials.filter((one) => one.code === code && one.evidenceIds.length > 0);
  const sent = named.filter(isFresh);
  if (sent.length === 0) return named.length === 0 ? 'missing' : 'too-old';
  if (per === undefined || sent.some(({ itemIds }) => itemIds === undefined)) return 'met';
  const covered = new Set(sent.flatMap(({ itemIds = [] }) => itemIds));
  return items.every(({ itemId }) => covered.has(itemId)) ? 'met' : 'not-every-item';
};
