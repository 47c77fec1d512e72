import { playStories } from '../journeys/play-stories.js';
import { atDesk, closeBrowser } from './play-at-desk.js';
import type { Done } from './screens/at-desk.js';
import { AT_DESK } from './stories.js';

const done: Done[] = [];
afterAll(closeBrowser);

playStories(AT_DESK.map(([story, seating]) => atDesk(story, seating, (some) => void done.push(...some))));
