import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';

/** The five steps of a complaint, in their order. */
export const STEPS = ['right', 'goods', 'papers', 'words', 'check'] as const;
export type Step = (typeof STEPS)[number];
export const STEP_TITLES = {
  right: WORDS.rightTitle,
  goods: WORDS.goodsTitle,
  papers: WORDS.papersTitle,
  words: WORDS.wordsTitle,
  check: WORDS.checkTitle,
} as const satisfies Record<Step, object>;
