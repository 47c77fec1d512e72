import type { Refusal } from '../refusals.js';

/** What is said where a check of a paper is not taken. */
export const QUALIFICATION_REFUSALS = {
  ProofMoved: {
    title: { 'zh-CN': '材料已续期', en: 'The paper was renewed' },
    detail: {
      'zh-CN': () =>
        '您查看之后，该项材料已经续期或者补充，本次核对未予记录。请重新打开档案，查看新的材料和期限后再核对。',
      en: () =>
        'Since you looked at it the paper was renewed; your check was not recorded. Please open the file again and look at its papers and its term as they are now.',
    },
  },
} as const satisfies Readonly<Record<'ProofMoved', Refusal>>;
