import { formatDay } from '#messages/format.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import { rows, type Tongue } from '../template.js';

/** Which commission made the award, and where to find it. */
export const awardSection = ({ afterDecision }: DocumentFacts, { say, locale }: Tongue): Section | undefined => {
  const award = afterDecision?.award;
  if (!award) return undefined;
  return rows(say('仲裁信息', 'About the award'), [
    [say('仲裁机构', 'Commission'), award.commission],
    [say('登记编号', 'Registered under'), award.registration],
    [say('文书编号', 'Number'), award.number],
    [say('作出日期', 'Made on'), formatDay(award.madeOn, locale)],
  ]);
};
