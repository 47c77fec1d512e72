import { playStories } from '../journeys/play-stories.js';
import { IN_EVERY_RUN, STORIES } from './stories.js';
import { storyTheDemo } from './the-demo.story.js';

/** Filled in a system of its own: `npm run walkthrough -- the-demo`. Its clock waits for all that others have owing. */
const APART = [storyTheDemo];

playStories(STORIES.filter((story) => !IN_EVERY_RUN.includes(story) && !APART.includes(story)));
