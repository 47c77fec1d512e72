import { playStories } from '../journeys/play-stories.js';
import { IN_EVERY_RUN, STORIES } from './stories.js';

playStories(STORIES.filter((story) => !IN_EVERY_RUN.includes(story)));
