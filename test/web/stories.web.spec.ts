import { playStories } from '../journeys/play-stories.js';
import { atDesk, closeBrowser } from './play-at-desk.js';
import { AT_DESK } from './stories.js';

afterAll(closeBrowser);

playStories(AT_DESK.map(([story, locale]) => atDesk(story, locale)));
