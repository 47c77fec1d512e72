/**
 * By which rule something was found, for ever: words and risks that the Shenzhen guideline names (3.2.1(3)), and an
 * authorisation that has run out (3.2.1(2)). What is found by another way gets another name.
 */
export const SCREENING_RULES = [
  'word-high-imitation',
  'word-a-goods',
  'word-original-order',
  'word-following-order',
  'word-original-factory',
  'word-cheap-substitute',
  'registered-name',
  'like-registered-name',
  'unlicensed-indication',
  'brand-traffic',
  'expired-authorisation',
  'like-published-picture',
] as const;
export type ScreeningRule = (typeof SCREENING_RULES)[number];

export const isScreeningRule = (rule: string): rule is ScreeningRule =>
  (SCREENING_RULES as readonly string[]).includes(rule);
