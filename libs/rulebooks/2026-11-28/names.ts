import type { Material } from '#domain/rulebook/materials.js';
import type { NameKind } from '#domain/rulebook/right-kinds.js';
import { papersFor, unread } from '../2026-12/materials/paper.js';

const paper = papersFor(['name']);
const clause = 'Anti-Unfair Competition Law 7(1)';
const of = (item: string, source: string) => unread(clause, `Item ${item}: ${source}`);

/** What has no register: it is shown by its use. */
const UNREGISTERED: readonly NameKind[] = [
  'account-name',
  'web-page',
  'trade-dress',
  'personal-name',
  'live-room',
  'app-name',
];

/**
 * Papers of a name or sign that unfair competition law protects, by what it is. Article 7 of the law as revised in
 * 2025, in force since 15 October 2025 (procedures.md S38 for the revision). Its article 7 is not yet read in an
 * official text: item 1 goods, item 2 names of enterprises and persons, item 3 domains, sites, pages, accounts and
 * applications.
 */
export const names20261128: readonly Material[] = [
  paper('NM1a', { ...of('3', 'Registration of the domain, where a domain is relied on'), names: ['domain'] }),
  paper('NM1b', {
    ...of('2', 'Registration of the business name, where one is relied on'),
    names: ['business-name'],
  }),
  paper('NM4', {
    ...of('1', 'The sign, packaging, page, account or room as it is used, with dates: no register has it'),
    names: UNREGISTERED,
  }),
  paper('NM5', {
    ...of('2', 'Whose the personal, pen, stage or screen name is'),
    names: ['personal-name'],
  }),
  paper('TM8', { ...of('1', 'A certain influence of the name or sign; guideline 2.2.2') }),
  paper('NM2', { ...of('1', 'How the accused sign is used, and why it can be confused'), per: 'item' }),
  paper('NM3', {
    ...of('3', 'Guideline 3.3.1: whose account it is, by registration, investment, contract'),
    names: ['account-name', 'live-room'],
  }),
];
