import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

export const restorationOverdue: Template = (facts, tongue) => ({
  paragraphs: [
    tongue.say(
      '贵方对下列标的的提前恢复申请未在规定时间内得到答复，本协会已催办。未答复不视为同意，已有措施暂时不变。',
      'Your request for early restoration of the items below was not answered in time, and the association is pressing for it. Silence grants nothing; measures stay as they are for now.',
    ),
  ],
  sections: [itemsSection(facts, tongue)],
});
