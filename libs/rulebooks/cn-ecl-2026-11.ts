import type { NoticeRulebook } from '#domain/rulebook/rulebook.js';
import { cnEclMaterials } from './cn-ecl-materials.js';
import { days, hours, house, workingDays } from './terms.js';

/**
 * Complaints against those who trade on a platform: E-Commerce Law 42-45 (procedures.md 1.1; practice.md P1, P3-P8,
 * P10).
 */
export const cnEcl202611: NoticeRulebook = {
  id: 'cn-ecl',
  version: '2026-11',
  title: { 'zh-CN': '电子商务法通知程序', en: 'Notice procedure under the E-Commerce Law' },
  sourceUrl: 'E-Commerce Law arts. 42-45; 法释〔2020〕9号; 法发〔2020〕32号',
  asOf: '2026-11-24',
  verifiedBy: 'text read in a reprint; not yet compared with the official site',
  settling: 30,
  rights: ['trademark', 'copyright', 'patent'],
  limits: { items: 300, respondents: 30, pairs: 900 },
  declaration: { version: '2026-11' },
  materials: cnEclMaterials,
  measureOnAcceptance: 'block',
  steps: {
    curing: { within: workingDays(5), onExpiry: 'LapseCure', ...house('3(2)') },
    'awaiting-arrival': { within: workingDays(5), onExpiry: 'EscalateService', ...house('4(3)') },
    // The law sets no limit for the counter-notice: this window is the association's own and shown as such (practice
    // P4).
    'awaiting-counter-notice': { within: workingDays(5), onExpiry: 'DeclareDefault', ...house('5(1)') },
    'waiting-period': {
      within: days(15),
      onExpiry: 'AskForReports',
      clause: 'E-Commerce Law 43(2)',
      source: 'E-Commerce Law art. 43(2)',
      confidence: 'law',
    },
    inquiry: { within: hours(24), onExpiry: 'EndWaitingPeriod', ...house('6(2)') },
    'awaiting-confirmation': { within: hours(24), onExpiry: 'NotePlatformSilence', ...house('4(5)') },
    'awaiting-acceptance': { within: days(30), onExpiry: 'LapseReport', ...house('6(4)') },
    kept: { within: days(60), onExpiry: 'NoteMissedState', ...house('6(5)') },
  },
  house: {
    'check-materials': { within: workingDays(3), ...house('3(1)') },
    'repair-service': { within: workingDays(2), ...house('4(4)') },
    'chase-platform': { within: workingDays(1), ...house('4(6)') },
    'next-step': { within: workingDays(10), ...house('7(1)') },
    'resume-effect': { within: workingDays(1), ...house('8(1)') },
  },
  excusedDelay: {
    workingDays: 20,
    reading: 'whole-period',
    clause: '法释〔2020〕9号 art. 3',
    source: '法释〔2020〕9号 art. 3; it has two readings: the shorter is our default',
    confidence: 'law',
  },
  missedStates: 2,
};
