import type { Story } from '../../stories/kit/story.js';
import { storyAConsumersTip } from './a-consumers-tip.story.js';
import { storyAFestivalsWarning } from './a-festivals-warning.story.js';
import { storyAShopJoins } from './a-shop-joins.story.js';
import { storyAShowWins } from './a-show-wins.story.js';
import { storyAnAgencyRepairsItsGrade } from './an-agency-repairs-its-grade.story.js';
import { storyAnAuthorityAsks, storyAnAuthorityAsksInEnglish } from './an-authority-asks.story.js';

/** Whole stories in which everybody does everything by screens: the guideline’s other half (1.3 to 5.3). */
export const BY_SCREENS: readonly Story[] = [
  storyAShopJoins,
  storyAFestivalsWarning,
  storyAShowWins,
  storyAConsumersTip,
  storyAnAuthorityAsks,
  storyAnAuthorityAsksInEnglish,
  storyAnAgencyRepairsItsGrade,
];
