import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Default does not decide: the measure stays, and a later counter-notice still finds it (practice.md P4, P42). */
export const pairsClosed: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '下列标的至今没有不侵权声明，协会对其办理的程序到此结束，已有措施不变。',
        'No counter-notice was filed on the items below; the procedure of the association ends for them, and measures stay as they are.',
      ),
      say(
        '这不视为承认侵权，也不代表本协会认定侵权成立。只要措施仍在执行，被投诉方仍可以提交不侵权声明，程序随之恢复。',
        'This is no admission and no finding of infringement. As long as a measure stands the respondent can still file a counter-notice, and the procedure goes on.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
