import { claimed, type Claim } from '../../claims.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

const CLAIMS: readonly Claim[] = [
  {
    of: ['never-declared'],
    zh: '下列标的至今没有不侵权声明，协会对其办理的程序到此结束，已有措施不变。',
    en: 'No counter-notice was filed on the items below; the procedure of the association ends for them, and measures stay as they are.',
  },
  {
    of: [],
    zh: '此前对下列标的的不侵权声明不再有效，其后没有再作声明，协会对其办理的程序到此结束，已有措施不变。',
    en: 'An earlier counter-notice on the items below counts no more, and none has come since; the procedure of the association ends for them, and measures stay as they are.',
  },
];

const LATER: readonly Claim[] = [
  {
    of: ['measure-asked'],
    zh: '只要措施仍在执行，被投诉方仍可以提交不侵权声明，程序随之恢复。',
    en: 'As long as a measure stands the respondent can still file a counter-notice, and the procedure goes on.',
  },
  {
    of: [],
    zh: '下列标的上没有本案的措施，程序不因此后的声明恢复。',
    en: 'No measure of this dispute stands on the items, and a later counter-notice opens nothing again.',
  },
];

/** Default does not decide: the measure stays, and a later counter-notice still finds it (practice.md P4, P42). */
export const pairsClosed: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      ...claimed(CLAIMS, facts, tongue),
      say('这不视为承认侵权，也不代表本协会认定侵权成立。', 'This is no admission and no finding of infringement.'),
      ...claimed(LATER, facts, tongue),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
