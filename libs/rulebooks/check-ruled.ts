import type { Confidence, Material } from '#domain/rulebook/rulebook.js';
import type { Step } from '#domain/rulebook/step.js';

const CONFIDENCES: readonly Confidence[] = ['law', 'house-rule', 'practice', 'to-be-verified'];

type Ruled = Pick<Material, 'clause' | 'source' | 'confidence'>;

export const checkStep = (name: string, { within, ...ruled }: Step): readonly string[] => [
  ...checkRuled(name, ruled),
  ...(isPositive(within.count) ? [] : [`${name}: ${within.count} ${within.unit} is no period`]),
];

export const checkRuled = (name: string, { clause, source, confidence }: Ruled): readonly string[] => [
  ...(clause.trim() === '' ? [`${name}: no clause`] : []),
  ...(source.trim() === '' ? [`${name}: no source`] : []),
  ...(CONFIDENCES.includes(confidence) ? [] : [`${name}: no confidence`]),
];

export const isPositive = (number: number): boolean => Number.isInteger(number) && number > 0;

export const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
