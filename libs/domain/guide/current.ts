import { ELSEWHERE } from './avenues-elsewhere-2026-11.js';
import { HERE } from './avenues-here-2026-11.js';
import { HINTS } from './hints-2026-11.js';
import { HOLDER_RULES } from './holder-rules-2026-11.js';
import { OTHER_RULES } from './other-rules-2026-11.js';
import { ANSWERS, ASKED, type QuestionCode } from './questions.js';

const codes = Object.keys(ANSWERS) as readonly QuestionCode[];

/**
 * The guide as it is asked now. Whatever is changed in it gets another version; nobody's answers are stored, so none of
 * before is needed.
 */
export const GUIDE = {
  version: '2026-11',
  /** The day of the law that it was written after. */
  asOf: '2026-11-27',
  questions: codes.map((code) => ({ code, answers: ANSWERS[code], asked: ASKED[code] })),
  rules: [...HOLDER_RULES, ...OTHER_RULES],
  avenues: [...HERE, ...ELSEWHERE],
  hints: HINTS,
} as const;

type Told = (typeof GUIDE)['avenues'][number];
export type PointCode = Told['grounds' | 'ready' | 'times' | 'limits'][number]['code'];
export type RuleCode = (typeof GUIDE)['rules'][number]['code'];
export type HintCode = (typeof HINTS)[number]['code'];
