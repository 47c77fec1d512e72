import type { Words } from '../locale.js';

/** What a party reads where it tells of a proceeding beside the dispute from its phone. */
export const PARTY_PROCEEDINGS = {
  items: { 'zh-CN': '涉及哪些标的？', en: 'Which items is it about?' },
  noteNote: {
    'zh-CN':
      '在此告知您自己提起的程序。只有投诉方就侵权起诉或者向主管部门投诉，才会使措施继续维持；其他程序仅记录在案，并告知各方。',
    en: 'Tell here what you brought yourself. Only a complainant’s own suit over infringement or complaint to an authority keeps measures; anything else is put on record, and everybody concerned is told.',
  },
  correctNote: {
    'zh-CN': '原记录予以保留，此后以更正的内容为准，并告知此前已获告知的各方。只改有误之处。',
    en: 'What was told stays on record; from here on the correction counts, and whoever was told is told of it. Change only what was wrong.',
  },
  stateNote: {
    'zh-CN': '程序仍在进行的，以后还会请您再次报告；程序已终结，措施因此失去依据的，措施随之解除。',
    en: 'While it goes on you are asked again later; where it has ended and a measure has lost its ground by that, the measure ends, too.',
  },
  about: { 'zh-CN': '所指的程序', en: 'Which proceeding' },
  wrong: { 'zh-CN': '何处有误？', en: 'What was wrong?' },
  why: { 'zh-CN': '原记录为何有误', en: 'Why it was wrong' },
  nothing: { 'zh-CN': '请先更改有误之处。', en: 'Please change what was wrong.' },
} as const satisfies Record<string, Words>;
