import type { LimitationRule } from '#domain/rulebook/limitation-rule.js';
import { CONFIDENCES } from '#messages/rulebook/confidences.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import { rows, type Tongue } from '../template.js';

/**
 * What the rulebook says of limitation, with its source and how sure it is; what had effect in the matter is for a
 * court.
 */
export const limitationSection = (
  { rulebook: { limitation }, filedAt }: DocumentFacts,
  tongue: Tongue,
): Section | undefined => {
  const { say, word, instant, clause } = tongue;
  if (!limitation) return undefined;
  return rows(say('诉讼时效', 'Limitation'), [
    [say('本次请求的作用', 'What this request does'), effectOf(limitation, tongue)],
    [say('请求的时间', 'When the request was made'), instant(filedAt)],
    [say('依据', 'Rule'), clause(limitation.clause)],
    [say('规则的核对情况', 'How sure the rule is'), word(CONFIDENCES[limitation.confidence])],
    [
      say('本协会是否属于依法有权解决此类纠纷的组织', 'Whether this association may lawfully resolve such disputes'),
      word(CONFIDENCES[limitation.standing]),
    ],
  ]);
};

const effectOf = ({ effect }: LimitationRule, { say }: Tongue): string => {
  switch (effect) {
    case 'interrupts':
      return say(
        '诉讼时效自请求到达之日起中断',
        'The limitation period is interrupted from the arrival of the request on',
      );
    case 'may-interrupt':
      return say(
        '本协会依法有权解决此类纠纷的，诉讼时效因本次请求中断；否则不中断',
        'It interrupts the limitation period where the association may lawfully resolve such disputes; otherwise it does not',
      );
    case 'none':
      return say('不影响诉讼时效', 'It does nothing to the limitation period');
  }
};
