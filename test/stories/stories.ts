import { storyByHand } from './by-hand.story.js';
import { story4a, story4b } from './faults.story.js';
import { storyRightsRegister } from './rights-register.story.js';
import type { Story } from './kit/story.js';
import { story2 } from './one-lifted.story.js';
import { story3 } from './platform-down.story.js';
import { story5 } from './restored-before-double-eleven.story.js';
import { story6 } from './three-tracks.story.js';
import { story1 } from './spring-festival.story.js';

export const STORIES: readonly Story[] = [story1, story2, story3, story4a, story4b, story5, story6, storyByHand, storyRightsRegister];
