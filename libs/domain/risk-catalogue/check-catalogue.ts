import { canonicalJson } from '../kernel/canonical-json.js';
import { refuse } from '../kernel/refusal.js';
import { GUIDELINE_CLAUSES } from '../rule-making/guideline-clauses.js';
import { isScreeningRule, SCREENING_RULES } from '../screening/rules.js';
import { TIP_SUBJECTS } from '../tip/events.js';
import { LEAST_CITED, type RiskCatalogue, type RiskEntry, type RiskSource } from './catalogue.js';

const CLAUSES: readonly string[] = GUIDELINE_CLAUSES;
const SUBJECTS: readonly string[] = TIP_SUBJECTS;

/** A clause may name a point of it, `3.2.1(3)`. */
const isClause = (ref: string): boolean => CLAUSES.includes(ref.replace(/\(\d\)$/, ''));

const isNamed: Readonly<Record<RiskSource['kind'], (ref: string) => boolean>> = {
  guideline: isClause,
  // which decisions are published the log behind the public list says (assertCited)
  decision: (ref) => ref.trim() !== '',
  penalty: (ref) => ref.trim() !== '',
  tip: (ref) => SUBJECTS.includes(ref),
  screening: isScreeningRule,
};

const assertSource = ({ kind, ref, count }: RiskSource): void => {
  if (!isNamed[kind](ref)) refuse('UnknownReference', { field: 'riskCatalogue.entries.sources.ref', name: ref });
  // of few, whoever told it could be guessed
  if ((kind === 'tip' || kind === 'screening') && (count ?? 0) < LEAST_CITED)
    refuse('TooFewToCite', { field: 'riskCatalogue.entries.sources.count', least: String(LEAST_CITED) });
};

/** Throws Refused with the field where a catalogue cannot be, also beside the one before. */
export const assertRiskCatalogue = ({ entries }: RiskCatalogue, before?: RiskCatalogue): void => {
  const known = new Map(before?.entries.map((entry) => [entry.code, entry]));
  const codes = new Set<string>();
  for (const { code, subject, sources } of entries) {
    if (codes.has(code)) refuse('NamedTwice', { field: 'riskCatalogue.entries.code', name: code });
    codes.add(code);
    const was = known.get(code);
    if (was && was.subject !== subject) refuse('CodeOfAnother', { field: 'riskCatalogue.entries.code', name: code });
    for (const source of sources) assertSource(source);
  }
  // what screening points out has to be told of beforehand
  const looked = new Set(entries.flatMap(({ rules = [] }) => rules));
  const untold = SCREENING_RULES.find((rule) => !looked.has(rule));
  if (untold) refuse('RuleWithoutEntry', { field: 'riskCatalogue.entries.rules', rule: untold });
};

export type CatalogueChange = { readonly code: string; readonly change: 'added' | 'changed' | 'dropped' };

/** What a version does to the one before it, by code; what stays as it was is not told. */
export function catalogueChanges(before: RiskCatalogue, next: RiskCatalogue): readonly CatalogueChange[] {
  const told = (entry: RiskEntry): string => canonicalJson(entry);
  const known = new Map(before.entries.map((entry) => [entry.code, told(entry)]));
  const there = new Set(next.entries.map(({ code }) => code));
  return [
    ...next.entries.flatMap((entry): readonly CatalogueChange[] => {
      const was = known.get(entry.code);
      if (was === undefined) return [{ code: entry.code, change: 'added' }];
      return was === told(entry) ? [] : [{ code: entry.code, change: 'changed' }];
    }),
    ...before.entries.filter(({ code }) => !there.has(code)).map(({ code }) => ({ code, change: 'dropped' }) as const),
  ];
}
