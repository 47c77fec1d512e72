import { RIGHT_KINDS } from '#messages/rights.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import { rows, type Tongue } from '../template.js';

/** The right relied on. */
export const rightSection = ({ right }: DocumentFacts, { say, word }: Tongue): Section =>
  rows(say('权利信息', 'The right relied on'), [
    [say('权利类型', 'Kind of right'), word(RIGHT_KINDS[right.kind])],
    [say('权利名称', 'Name'), right.name],
    [say('注册号、登记号或者专利号', 'Registration or patent number'), right.registrationNumber],
    [say('权利人', 'Right holder'), right.holder],
    [say('权利说明', 'Details'), right.details],
  ]);
