import type { Course } from '../courses/course.js';
import { depositStream } from './deposit.js';
import { enterHelp } from './help-directory.js';
import { releaseLetterhead } from './letterhead.js';
import { joinByRules } from './members.js';
import { publishRights } from './published-rights.js';
import { fileQualification } from './qualification.js';
import { screenListings } from './screened.js';

/** What an association does beside disputes, each from its beginning to where one finds it. */
export const OFFICE_WORKS: readonly Course[] = [
  { name: 'letterhead', play: releaseLetterhead },
  { name: 'help-directory', play: enterHelp },
  { name: 'members', play: joinByRules },
  { name: 'published-rights', play: publishRights },
  { name: 'qualification', play: fileQualification },
  { name: 'deposit', play: depositStream },
  { name: 'screening', play: screenListings },
];
