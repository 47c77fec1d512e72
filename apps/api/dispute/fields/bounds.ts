/**
 * The most that a rulebook lets a complaint have: real notices name up to 120 respondents and 2,032 items. What a
 * dispute's own rulebook bounds lower is refused by its rules.
 */
export const MOST_ITEMS = 2_500;
export const MOST_RESPONDENTS = 150;
/** Pairs of respondent and item, each with a measure and a waiting period of its own. */
export const MOST_PAIRS = 3_000;
