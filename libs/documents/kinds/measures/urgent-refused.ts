import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

export const urgentRefused: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '经值班人员审查，对下列标的不采取紧急措施。贵方的投诉不受影响，按普通程序继续办理。',
        'The officer on duty takes no urgent measure on the items below. Your complaint is untouched and goes its ordinary way.',
      ),
    ],
    sections: [itemsSection(facts, tongue), statementSection(say('理由', 'Reason'), facts.urgent?.reason)],
  };
};
