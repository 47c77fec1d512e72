import type { LocalDate } from '#domain/calendar/local-date.js';
import type { RiskCatalogue } from '#domain/risk-catalogue/catalogue.js';
import { catalogueChanges, catalogueFaults } from '#domain/risk-catalogue/check-catalogue.js';
import { RISKS_2026_12 as first } from './risks-2026-12.js';

const [entry, ...others] = first.entries;
const next = (entries: RiskCatalogue['entries'], from = '2027-01-01'): RiskCatalogue => ({
  version: '2027-01',
  from: from as LocalDate,
  entries,
});

it('has sources and words for every entry of the first list, and an entry for every rule of screening', () =>
  expect(catalogueFaults(first)).toEqual([]));

it('is not put in force with what nobody can rely on', () => {
  expect(catalogueFaults(next([entry!, entry!, ...others]), first)).toEqual([
    { entry: entry!.code, fault: 'code-twice' },
  ]);
  expect(catalogueFaults(next([{ ...entry!, sources: [] }, ...others]), first)).toMatchObject([{ fault: 'no-source' }]);
  const silent = { ...entry!, advice: { 'zh-CN': '检索', en: ' ' } };
  expect(catalogueFaults(next([silent, ...others]), first)).toMatchObject([{ fault: 'words-missing' }]);
  expect(catalogueFaults(next([{ ...entry!, subject: 'patent' }, ...others]), first)).toMatchObject([
    { entry: entry!.code, fault: 'another-subject' },
  ]);
  expect(catalogueFaults(next(first.entries, first.from), first)).toEqual([{ fault: 'not-later' }]);
  expect(catalogueFaults(next(others.filter(({ code }) => code !== 'brand-traffic').concat(entry!)), first)).toEqual([
    { fault: 'rule-without-entry', rule: 'brand-traffic' },
  ]);
});

it('tells what a version does to the one before', () => {
  const changed = { ...entry!, example: { 'zh-CN': '另一例', en: 'Another' } };
  const added = { ...entry!, code: 'another' };
  expect(catalogueChanges(first, next([changed, added, ...others.slice(1)]))).toEqual([
    { code: entry!.code, change: 'changed' },
    { code: 'another', change: 'added' },
    { code: others[0]!.code, change: 'dropped' },
  ]);
  expect(catalogueChanges(first, next(first.entries))).toEqual([]);
});
