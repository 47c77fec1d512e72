import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import type { Reading } from '#domain/rulebook/rulebook.js';
import type { TrackRule } from '#domain/rulebook/track.js';
import { days } from '../terms.js';

/** The kinds of rights that the procedure takes: all. */
export const rights202612: readonly RightKind[] = RIGHT_KINDS;

/**
 * A reasonable period has no number in the law: this one is the association's own, by analogy with the E-Commerce Law.
 */
const REASONABLE_DAYS = 15;

/**
 * Which law governs a pair's clock; the first that fits (practice P2; procedures.md 0 rows 2 and 8, 1.1, 1.2). A
 * running room is not among the works on networks: live, non-interactive use is a question of broadcasting or
 * performance, which a person may see otherwise.
 */
export const tracks202612: readonly TrackRule[] = [
  {
    track: 'inforeg',
    ground: 'work-on-network',
    source:
      '信息网络传播权保护条例 14-17, 24: works, performances and recordings made available on networks; no repeat notice',
    confidence: 'law',
    for: {
      rights: ['copyright'],
      items: ['replay', 'clip', 'content'],
      notWorks: ['neighbouring-broadcast', 'neighbouring-layout'],
    },
    clauses: {
      notice: 'InfoReg 14',
      measures: 'InfoReg 15',
      counterNotice: 'InfoReg 16',
      afterCounterNotice: 'InfoReg 17',
    },
    onCounterNotice: 'restore',
  },
  {
    track: 'civil-code',
    ground: 'no-operator-on-platform',
    source: 'Civil Code 1195-1196; E-Commerce Law 2(3), 42: for operators on the platform alone',
    confidence: 'law',
    for: { positions: ['no-operator'] },
    clauses: {
      notice: 'Civil Code 1195(1)',
      measures: 'Civil Code 1195(2)',
      counterNotice: 'Civil Code 1196(1)',
      afterCounterNotice: 'Civil Code 1196(2)',
    },
    onCounterNotice: 'wait',
    waitingPeriod: {
      within: days(REASONABLE_DAYS),
      clause: 'Civil Code 1196(2); House rules 6(6)',
      source:
        'Civil Code 1196 says “a reasonable period” and no number; 15 days is the association’s own number, by analogy with E-Commerce Law 43(2)',
      confidence: 'house-rule',
    },
  },
  {
    track: 'ecl',
    ground: 'trades-on-platform',
    source: 'E-Commerce Law 42-43; who does not say otherwise is taken to trade on the platform',
    confidence: 'law',
    for: {},
    clauses: {
      notice: 'E-Commerce Law 42(1)',
      measures: 'E-Commerce Law 42(2)',
      counterNotice: 'E-Commerce Law 43(1)',
      afterCounterNotice: 'E-Commerce Law 43(2)',
    },
    onCounterNotice: 'wait',
  },
];

/** Both readings of 该期限最长不超过20个工作日 (practice P7). */
export const readings202612: readonly Reading[] = [
  {
    reading: 'whole-period',
    source: '法释〔2020〕9号 art. 3, read so that 该期限 is the whole period: the shorter, and the default',
    confidence: 'to-be-verified',
  },
  {
    reading: 'delay-alone',
    source: '法释〔2020〕9号 art. 3, read so that 该期限 is the delay that is not counted',
    confidence: 'to-be-verified',
  },
];
