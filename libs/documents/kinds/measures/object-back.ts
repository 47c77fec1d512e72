import { BACK_REASONS } from '#messages/measures/preservation.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** The item had not ended, or is there again (practice P12). */
export const objectBack: Template = (facts, tongue) => {
  const { say, word, instant } = tongue;
  const { back } = facts;
  return {
    paragraphs: [
      back
        ? say(
            `下列标的此前登记为已结束，现自${instant(back.at)}起不再作已结束处理：${word(BACK_REASONS[back.because])}。`,
            `The items below had been recorded as ended; from ${instant(back.at)} they no longer count as ended: ${word(BACK_REASONS[back.because])}.`,
          )
        : say(
            '下列标的此前登记为已结束，现不再作已结束处理。',
            'The items below had been recorded as ended and no longer count as ended.',
          ),
      say(
        '案件程序照常进行。其上是否有措施，以案件页面显示的最新情况为准；已经终结投诉的标的不因此恢复措施，应否采取措施尚不明确的，由案件经办人决定。',
        'The dispute goes on as before. Whether a measure stands on them is shown on the dispute’s page. None comes back where the complaint has ended, and where it is not plain a case manager decides.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
