import { INTEGRITY_FACTS } from './integrity-facts.js';
import type { RatingRules } from './rules.js';

const HOUSE = { source: 'procedures.md 5.2, 5.3', confidence: 'house-rule' } as const;
const WORKING = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true } as const;

/** The first rules of the integrity rating: self-discipline of those who accepted them. */
export const integrity202701: RatingRules = {
  id: 'integrity',
  version: '2027-01',
  title: { 'zh-CN': '知识产权诚信评价规则', en: 'Rules of the integrity rating' },
  ground: {
    clause: 'G.1',
    source: 'E-Commerce Law art. 8, practice.md P34; the guideline, section 5.1',
    confidence: 'law',
  },
  facts: INTEGRITY_FACTS,
  classes: {
    minor: { clause: 'C.1', ...HOUSE, halfLifeDays: 180, expiresAfterDays: 365, repairAfterDays: 0 },
    general: {
      clause: 'C.2',
      ...HOUSE,
      halfLifeDays: 365,
      expiresAfterDays: 1095,
      repairAfterDays: 180,
      publishedDays: 365,
    },
    serious: {
      clause: 'C.3',
      ...HOUSE,
      halfLifeDays: 730,
      expiresAfterDays: 1825,
      repairAfterDays: 365,
      publishedDays: 1095,
    },
  },
  sector: { clause: 'M.1', ...HOUSE, start: 700_000, strength: 10_000 },
  shrinkage: {
    clause: 'M.2',
    source: 'procedures.md 5.3: Jøsang and Ismail 2002, with the sector as prior',
    confidence: 'house-rule',
    strength: 10_000,
  },
  sample: {
    clause: 'M.3',
    source: 'procedures.md 5.1 and 5.2 rows 3, 4: more than four distinct other sides',
    confidence: 'practice',
    facts: 5,
    counterparties: 3,
  },
  confidence: { clause: 'M.4', source: 'procedures.md 5.3: Wilson 1927', confidence: 'house-rule', z: 1960 },
  grades: {
    clause: 'N.1',
    ...HOUSE,
    from: { A: 80_000, B: 60_000, C: 40_000, D: 0 },
    worstNeedsBadRate: 300_000,
    noticeBelow: 'B',
  },
  hysteresis: { clause: 'N.2', ...HOUSE, margin: 2_000, evaluations: 2 },
  evaluation: {
    clause: 'N.3',
    source: 'procedures.md 5.1: one fixed day a month',
    confidence: 'practice',
    dayOfMonth: 20,
  },
  objection: {
    clause: 'O.1',
    source: 'procedures.md 5.2 row 8',
    confidence: 'to-be-verified',
    within: { unit: 'working-days', count: 10, lastDay: WORKING },
    decided: { unit: 'working-days', count: 15, lastDay: WORKING },
  },
  repair: { clause: 'R.1', source: 'procedures.md 5.1 and 5.2 row 7', confidence: 'practice', onceInDays: 365 },
  handling: { clause: 'H.1', ...HOUSE, fastFromGoodRate: 600_000, closeFromBadRate: 300_000 },
  suppression: { clause: 'S.1', source: 'features.md, idea 22', confidence: 'house-rule', least: 5 },
};
