import { playStories } from '../journeys/play-stories.js';
import { closeBrowser } from './stories/kit/stage.js';
import { BY_SCREENS } from './stories/by-screens.js';

afterAll(closeBrowser);

playStories(BY_SCREENS);
