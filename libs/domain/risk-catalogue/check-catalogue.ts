import { SCREENING_RULES, type ScreeningRule } from '../screening/rules.js';
import type { RiskCatalogue, RiskEntry } from './catalogue.js';

/** What keeps a version from being put in force: of which entry, and what. */
export type CatalogueFault = {
  readonly entry?: string;
  readonly fault: 'code-twice' | 'no-source' | 'words-missing' | 'another-subject' | 'not-later' | 'rule-without-entry';
  readonly rule?: ScreeningRule;
};

const wordsOf = ({ name, example, advice }: RiskEntry): readonly string[] =>
  [name, example, advice].flatMap((words) => Object.values(words));

/** All that is wrong with a version, beside the one that it is to follow. */
export function catalogueFaults(next: RiskCatalogue, before?: RiskCatalogue): readonly CatalogueFault[] {
  const known = new Map(before?.entries.map((entry) => [entry.code, entry]));
  const codes = next.entries.map(({ code }) => code);
  const looked = new Set(next.entries.flatMap(({ rules }) => rules));
  const ofEntries = next.entries.flatMap((entry, at): readonly CatalogueFault[] => {
    const { code, subject, sources } = entry;
    const faults: readonly (CatalogueFault['fault'] | undefined)[] = [
      codes.indexOf(code) < at ? 'code-twice' : undefined,
      sources.length === 0 ? 'no-source' : undefined,
      wordsOf(entry).some((words) => words.trim() === '') ? 'words-missing' : undefined,
      known.get(code) !== undefined && known.get(code)?.subject !== subject ? 'another-subject' : undefined,
    ];
    return faults.flatMap((fault) => (fault === undefined ? [] : [{ entry: code, fault }]));
  });
  const isLater = before === undefined || (next.from > before.from && next.version !== before.version);
  return [
    ...ofEntries,
    ...(isLater ? [] : [{ fault: 'not-later' } as const]),
    // what screening points out has to be told of beforehand
    ...SCREENING_RULES.filter((rule) => !looked.has(rule)).map(
      (rule) => ({ fault: 'rule-without-entry', rule }) as const,
    ),
  ];
}

export type CatalogueChange = { readonly code: string; readonly change: 'added' | 'changed' | 'dropped' };

/** What a version does to the one before it, by code; what stays as it was is not told. */
export function catalogueChanges(before: RiskCatalogue, next: RiskCatalogue): readonly CatalogueChange[] {
  const known = new Map(before.entries.map((entry) => [entry.code, JSON.stringify(entry)]));
  const there = new Set(next.entries.map(({ code }) => code));
  return [
    ...next.entries.flatMap((entry): readonly CatalogueChange[] => {
      const was = known.get(entry.code);
      if (was === undefined) return [{ code: entry.code, change: 'added' }];
      return was === JSON.stringify(entry) ? [] : [{ code: entry.code, change: 'changed' }];
    }),
    ...before.entries.filter(({ code }) => !there.has(code)).map(({ code }) => ({ code, change: 'dropped' }) as const),
  ];
}
