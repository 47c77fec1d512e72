import { CLOSING_REASONS } from '#messages/core/stages.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** How an earlier dispute ended for goods that are back under another link: goes with the notices (practice P11). */
export const earlierResult: Template = (facts, tongue) => {
  const { say } = tongue;
  const { number = '', result, reason } = facts.earlier ?? {};
  const ended = reason === undefined ? { 'zh-CN': '', en: '' } : CLOSING_REASONS[reason];
  return {
    paragraphs: [
      say(
        `本协会经人工比对，认为下列标的与此前第${number}号案件中的商品相同。该案就该商品的结果为：${ended['zh-CN']}；${result === 'restored' ? '其链接或者服务已恢复' : '对其采取的措施至今有效'}。`,
        `A person of the association has compared them and takes the items below for goods of the earlier dispute ${number}. That ended for them so: ${ended.en}; ${result === 'restored' ? 'they were restored' : 'the measure on them stands to this day'}.`,
      ),
      say(
        '本文书只说明此前的结果，不是对本次是否侵权的认定，也不改变不侵权声明的期限和效力。',
        'This tells how the earlier dispute ended. It is no finding on the present one, and changes neither time nor effect of a counter-notice.',
      ),
      say(
        '被投诉方认为不是同一商品的，可以随时说明，协会在一个工作日内比对并告知结果。',
        'A respondent who says that these are different goods may tell so at any time; the association compares them within a working day and tells what came of it.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
