import type { GoodFaithRules } from '#domain/rulebook/bad-faith-rules.js';
import { house } from '../terms.js';

const law = (clause: string, source: string) => ({ clause, source, confidence: 'law' }) as const;
const practice = (number: string, source: string) =>
  ({ clause: `House rules ${number}`, source, confidence: 'practice' }) as const;

/**
 * Published conditions of acceptance and rules of handling, of the ordinary procedure and of reviews of bad faith
 * (guideline; issue: each publishes its own).
 */
export const handling: GoodFaithRules['handling'] = {
  ordinary: {
    conditions: [
      { code: 'right-covered', ...house('1(1)') },
      { code: 'party-named', ...law('法发〔2020〕32号 5', '法发〔2020〕32号 art. 5') },
      { code: 'item-located', ...law('法发〔2020〕32号 5', '法发〔2020〕32号 art. 5') },
      { code: 'materials-complete', ...practice('2(1)', 'guideline, appendix 1') },
      { code: 'truth-declared', ...law('法发〔2020〕32号 5', '法发〔2020〕32号 art. 5') },
      { code: 'not-barred', ...practice('20', 'practice.md P41, P29') },
      { code: 'new-facts', ...practice('15', 'practice.md P11') },
    ],
    rules: [
      { code: 'defects-at-once', ...practice('2(2)', 'guideline, appendix 1') },
      { code: 'notice-and-measure', ...law('E-Commerce Law 42', 'E-Commerce Law 42') },
      { code: 'answer-any-time', ...practice('4', 'practice.md P4; E-Commerce Law 43 sets no limit') },
      { code: 'waiting-period', ...law('E-Commerce Law 43', 'E-Commerce Law 43') },
      { code: 'default-decides-nothing', ...practice('4', 'practice.md P42') },
      { code: 'withdrawal-lifts', ...practice('7', 'practice.md P10') },
    ],
  },
  review: {
    conditions: [
      { code: 'party-affected', ...house('17(1)') },
      {
        code: 'facts-named',
        ...practice('17(2)', 'procedures.md 4.2: bulk is not proof of malice; 4.3 M12: competing alone is legitimate'),
      },
      { code: 'not-decided-before', ...house('17(3)') },
      { code: 'within-time', ...house('17(4)') },
      { code: 'own-services', ...practice('17(5)', 'practice.md P28: only a court awards damages') },
    ],
    rules: [
      { code: 'signals-decide-nothing', ...practice('18', 'procedures.md 4.3, process duty 1') },
      { code: 'warning-first', ...practice('18(2)', 'procedures.md 4.3, process duty 2') },
      { code: 'reply-in-time', ...practice('18(3)', 'procedures.md 4.3, process duty 2; practice.md P42') },
      { code: 'people-find', ...practice('18(4)', 'procedures.md 4.3, process duty 3') },
      { code: 'second-person', ...house('18(5)') },
      { code: 'no-competitor', ...practice('18(9)', 'practice.md P29') },
      { code: 'withdrawal-ends-nothing', ...practice('18(10)', 'practice.md P10') },
      { code: 'consequence-ends', ...practice('20', 'procedures.md 4.3, process duty 4') },
      { code: 'appeal-to-others', ...house('18(7)') },
      { code: 'no-multiplier', ...practice('18(11)', 'practice.md P28') },
      { code: 'no-boycott', ...practice('18(12)', 'practice.md P29; Anti-Monopoly Law, unchecked') },
    ],
  },
};
