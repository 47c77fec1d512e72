import { COUNTER_MATERIALS } from '#messages/response/counter-notice.js';
import { deadlineSection } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import type { Template, Tongue } from '../../template.js';

const named = (codes: readonly string[], { word }: Tongue): readonly string[] =>
  codes.map((code) =>
    code in COUNTER_MATERIALS ? word(COUNTER_MATERIALS[code as keyof typeof COUNTER_MATERIALS]) : code,
  );

/** All that a counter-notice lacks, at once: what the law asks for, apart from what the house asks for beside it. */
export const counterNoticeDefects: Template = (facts, tongue) => {
  const { say } = tongue;
  const { lacking = { elements: [], papers: [], held: false }, deadline } = facts;
  const { elements, papers, held } = lacking;
  const by = deadline && tongue.deadline(deadline);
  return {
    paragraphs: [
      elements.length > 0
        ? say(
            `贵方的不侵权声明已经收到，但缺少下列法定要件，现一次性告知，请补正${by ? `（至${by}）` : ''}。`,
            `Your counter-notice has come. It lacks what the law asks for, all of which you are told now; please send it${by ? ` by ${by}` : ''}.`,
          )
        : say(
            '贵方的不侵权声明具备法定要件，已照常转送。下列材料法律不作要求，补充提交有助于审查。',
            'Your counter-notice has what the law asks for and is passed on. The papers below are not asked for by law; to send them helps.',
          ),
      elements.length > 0 &&
        (held
          ? say(
              '信息网络传播的内容，在法定要件和声明所列文件齐备后立即恢复。',
              'What runs on networks is restored as soon as that, and the files that the statement names, are here.',
            )
          : say(
              '声明已转送投诉方。期满仍缺少法定要件的，案件经办人可以认定声明不成立，贵方仍可以重新声明。',
              'It has been passed on to the complainant. If it still lacks that at the end, a case manager may reject it; you may declare anew.',
            )),
      say('贵方也可以直接向平台提交声明。', 'You may also notify the platform directly.'),
    ],
    sections: [
      elements.length > 0 && {
        heading: say('缺少的法定要件', 'What the law asks for and is missing'),
        items: named(elements, tongue),
      },
      papers.length > 0 && {
        heading: say('建议补充的材料', 'What helps beside'),
        items: named(papers, tongue),
      },
      itemsSection(facts, tongue),
      deadlineSection(deadline, tongue),
    ],
  };
};
