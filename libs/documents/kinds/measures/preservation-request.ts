import { PRESERVED_PARTS_NAMED } from '#messages/measures/preservation.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Goes to the platform alone, at the filing and before any notice: it says nothing of the complaint (practice P12). */
export const preservationRequest: Template = (facts, tongue) => {
  const { say, word, list, deadline } = tongue;
  const parts = list((facts.preservation?.parts ?? []).map((part) => word(PRESERVED_PARTS_NAMED[part])));
  return {
    paragraphs: [
      say(
        `请贵平台保存下列直播间的记录${parts ? `（${parts}）` : ''}，并逐项告知校验值、不予保存的理由，或者已不存在的记录由谁控制。`,
        `Please keep the record of the rooms below${parts ? ` (${parts})` : ''}, and tell for each part its hash, why it is not kept, or who controlled what is no longer there.`,
      ),
      facts.deadline && say(`请在${deadline(facts.deadline)}前答复。`, `Please answer by ${deadline(facts.deadline)}.`),
      say(
        '在侵权通知送达之前，请勿将本请求告知直播间运营者。本请求不是侵权通知，不要求采取任何措施。',
        'Please do not tell the operator of the room before a notice has reached it. This is no notice of infringement and asks for no measure.',
      ),
    ],
    sections: [itemsSection(facts, tongue, () => [], say('直播间', 'The rooms'))],
  };
};
