import { UNDOING_ENDS_NAMED } from '#messages/intake/renewal.js';
import { itemsSection } from '../../sections/items.js';
import { statementSection } from '../../sections/evidence.js';
import type { Template } from '../../template.js';

/** The respondent learns why what it told of is followed up no longer (practice P40). */
export const undoingEnded: Template = (facts, tongue) => {
  const { say } = tongue;
  const reason = facts.undoing && UNDOING_ENDS_NAMED[facts.undoing.reason];
  return {
    paragraphs: [
      say(
        `就贵方反映的、下列标的措施解除后仍存在的附带处理，本协会不再跟进${reason ? `：${reason['zh-CN']}` : ''}。说明附后。`,
        `The association no longer follows up what you told us still stands against you after the measure was lifted${reason ? `: ${reason.en}` : ''}. The words of the case manager are below.`,
      ),
      say(
        '这不是对平台处理是否正当的认定。贵方可以依照平台规则申诉，或者向有关主管部门反映。',
        'This is no finding on whether the platform was right. You may appeal by its own rules, or turn to an authority.',
      ),
    ],
    sections: [statementSection(say('说明', 'The reason'), facts.reason), itemsSection(facts, tongue)],
  };
};
