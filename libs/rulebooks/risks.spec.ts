import { Refused } from '#domain/kernel/refusal.js';
import type { RiskCatalogue, RiskEntry, RiskSource } from '#domain/risk-catalogue/catalogue.js';
import { assertRiskCatalogue, catalogueChanges } from '#domain/risk-catalogue/check-catalogue.js';
import { RISKS_2026_12 as first } from './risks-2026-12.js';

const [entry, ...others] = first.entries as readonly [RiskEntry, ...RiskEntry[]];
const next = (entries: RiskCatalogue['entries']): RiskCatalogue => ({ ...first, entries });
const refused = (entries: RiskCatalogue['entries']): readonly unknown[] => {
  try {
    assertRiskCatalogue(next(entries), first);
    return [];
  } catch (error) {
    if (error instanceof Refused) return [error.code, error.facts['field']];
    throw error;
  }
};
const citing = (source: RiskSource): RiskCatalogue['entries'] => [{ ...entry, sources: [source] }, ...others];

it('has an entry for every rule of screening in the first list, and nothing wrong in it', () =>
  expect(refused(first.entries)).toEqual([]));

it('is no catalogue with what nobody can rely on', () => {
  expect(refused([entry, entry, ...others])).toEqual(['NamedTwice', 'riskCatalogue.entries.code']);
  expect(refused([{ ...entry, subject: 'patent' }, ...others])).toEqual([
    'CodeOfAnother',
    'riskCatalogue.entries.code',
  ]);
  expect(refused([entry, ...others.filter(({ code }) => code !== 'brand-traffic')])).toEqual([
    'RuleWithoutEntry',
    'riskCatalogue.entries.rules',
  ]);
});

it('cites what everybody may know, and of tips and findings how many, once they are enough', () => {
  for (const source of [
    { kind: 'guideline', ref: '3.2.1(3)' },
    { kind: 'decision', ref: '0198f1de-7c00-7000-8000-000000000001' },
    { kind: 'penalty', ref: '深市监处罚〔2026〕12号' },
    { kind: 'tip', ref: 'counterfeit', count: 5 },
    { kind: 'screening', ref: 'brand-traffic', count: 31 },
  ] as const)
    expect(refused(citing(source))).toEqual([]);
  expect(refused(citing({ kind: 'guideline', ref: '9.9' }))[0]).toBe('UnknownReference');
  expect(refused(citing({ kind: 'tip', ref: 'TP-20260314-7Q2MXK4D', count: 9 }))[0]).toBe('UnknownReference');
  expect(refused(citing({ kind: 'tip', ref: 'counterfeit', count: 4 }))[0]).toBe('TooFewToCite');
  expect(refused(citing({ kind: 'screening', ref: 'brand-traffic' }))[0]).toBe('TooFewToCite');
});

it('tells what a version does to the one before', () => {
  const changed = { ...entry, example: { 'zh-CN': '另一例', en: 'Another' } };
  const added = { ...entry, code: 'another' };
  expect(catalogueChanges(first, next([changed, added, ...others.slice(1)]))).toEqual([
    { code: entry.code, change: 'changed' },
    { code: 'another', change: 'added' },
    { code: others[0]?.code, change: 'dropped' },
  ]);
  expect(catalogueChanges(first, next(JSON.parse(JSON.stringify(first.entries)) as RiskEntry[]))).toEqual([]);
});
