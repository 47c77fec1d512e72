import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** To the complainant alone: nobody else had been told of the asking. */
export const roundRefused: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '本协会审查了贵方就下列标的再次提出的内容，没有发现足以再次处理的新事实，理由附后。',
        'The association has looked at what you raised again about the items below and found no new facts that would open a second round, for the reason below.',
      ),
      say(
        '已解除的措施不变。这不影响贵方向有关主管部门投诉或者向人民法院起诉的权利；有新的事实时仍可以再次提出。',
        'What was lifted stays so. You may still complain to an authority or sue, and raise it again when there are new facts.',
      ),
    ],
    sections: [statementSection(say('理由', 'The reason'), facts.reason), itemsSection(facts, tongue)],
  };
};
