import type { Place } from '../stories/kit/story.js';
import { story1 } from '../stories/spring-festival.story.js';
import { IN_EVERY_RUN } from '../stories/stories.js';
import { atDesk, closeBrowser } from '../web/play-at-desk.js';
import { provesThatRoomsAreClosed } from './closed-rooms/closed-rooms.js';
import { home, placeAtHome, playStories } from './play-stories.js';

let place: Place;
beforeAll(() => void (place = placeAtHome()));

provesThatRoomsAreClosed(() => ({ place, home }));

afterAll(closeBrowser);

// of one the staff works at its screens
playStories(IN_EVERY_RUN.map((story) => (story === story1 ? atDesk(story, { locale: 'zh-CN', by: 'mouse' }) : story)));
