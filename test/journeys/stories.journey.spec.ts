import type { Place } from '../stories/kit/story.js';
import { IN_EVERY_RUN } from '../stories/stories.js';
import { provesThatRoomsAreClosed } from './closed-rooms/closed-rooms.js';
import { home, placeAtHome, playStories } from './play-stories.js';

let place: Place;
beforeAll(() => void (place = placeAtHome()));

provesThatRoomsAreClosed(() => ({ place, home }));

playStories(IN_EVERY_RUN);
