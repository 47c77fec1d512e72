import { hash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { COURSE_CODES, type Course, type CourseCode } from '#domain/training/course.js';
import { ANSWERING_A_NOTICE } from './answering-a-notice.js';
import { AUTHORISATION_CHAINS } from './authorisation-chains.js';
import { BEFORE_LISTING } from './before-listing.js';
import { GEOGRAPHICAL_INDICATIONS } from './geographical-indications.js';
import { LIVE_ROOMS } from './live-rooms.js';
import { WORDS_THAT_DRAW_COMPLAINTS } from './words-that-draw-complaints.js';

const BY_CODE: Readonly<Record<CourseCode, Course>> = {
  'before-listing': BEFORE_LISTING,
  'words-that-draw-complaints': WORDS_THAT_DRAW_COMPLAINTS,
  'authorisation-chains': AUTHORISATION_CHAINS,
  'answering-a-notice': ANSWERING_A_NOTICE,
  'live-rooms': LIVE_ROOMS,
  'geographical-indications': GEOGRAPHICAL_INDICATIONS,
};

/** Courses as they are taught now; what was passed names the version and the hash of the text and its questions. */
export const TAUGHT: readonly Course[] = COURSE_CODES.map((code) => BY_CODE[code]);
export const courseOf = (code: CourseCode): Course => BY_CODE[code];
export const hashOfCourse = (course: Course): string => hash('sha256', canonicalJson(course));
