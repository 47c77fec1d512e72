import { holds, part, type Requirement } from './requirement.js';

const HOSTILE = 'apps/api/dispute/service/evidence/hostile.int.spec.ts';
const STORED = 'libs/infrastructure/files/files.int.spec.ts';

/** V5, files. */
export const FILES: readonly Requirement[] = [
  holds(
    '5.1.1',
    2,
    'Which files are taken, how large, and how they are made harmless is written down',
    'docs/protection.md, Files; the list of kinds in each rulebook',
    ['test/protection.spec.ts', 'says of files what the rulebooks say'],
  ),
  holds(
    '5.2.1',
    1,
    'No file is larger than can be handled',
    'The rulebook’s size, counted while it comes; streamed, and cut off where it crawls',
    [STORED, 'leaves nothing of what was too long, or whose sender stopped, or for which there was no room'],
    [STORED, 'holds little in memory, however long the file'],
    ['apps/api/http/crawling.int.spec.ts', 'B038 and B039: whoever crawls holds nobody up, and is ended by itself'],
  ),
  holds(
    '5.2.2',
    1,
    'A file is what it is called, by its content',
    'Recognised by its bytes (libs/infrastructure/files/recognise.ts); the name given counts for nothing, the ending follows from the kind',
    [HOSTILE, 'B158 a page called a picture'],
    ['libs/infrastructure/files/recognise.spec.ts', 'believes the sender only which kind of text it is'],
    [
      'apps/api/dispute/service/evidence/evidence.int.spec.ts',
      'refuses other bytes than those that were named, and keeps nothing of them',
    ],
  ),
  holds(
    '5.2.3',
    2,
    'Packed files are measured before they are unpacked',
    'Archives are refused; nothing is unpacked, of an office’s document 64 kB are looked at',
    [HOSTILE, 'B174 an archive'],
    [HOSTILE, 'B175 an archive that says 4 GB of itself'],
    [HOSTILE, 'B177 an archive that says a million entries of itself'],
  ),
  holds(
    '5.3.1',
    1,
    'Uploaded files are never run by the server',
    'They lie encrypted, outside of what is served, and no folder is served at all',
    [STORED, 'lies on the disk in a form that tells nothing'],
    ['apps/api/http/requests.int.spec.ts', 'shows no folder, no file beside the pages, and nothing of how it was made'],
  ),
  holds(
    '5.3.2',
    1,
    'No name from outside makes a path',
    'Ids and a hash alone (libs/infrastructure/files/place.ts)',
    [STORED, 'takes no other names than ids and a hash'],
    [HOSTILE, 'B185 a file name that climbs'],
  ),
  holds(
    '5.4.1',
    2,
    'File names of users are not trusted, and every download has one of ours',
    'Content-Disposition with the kind of thing and its id',
    [HOSTILE, 'B185 a file name that climbs'],
    [HOSTILE, 'B173 is of no other kind because somebody asks for it'],
  ),
  holds(
    '5.4.2',
    2,
    'File names in headers and mails are encoded',
    'RFC 6266 and RFC 8187 (apps/api/http/attachment.ts); mails carry no files',
    ['apps/api/http/attachment.spec.ts', 'puts any name into the header as RFC 8187 writes it, and nothing else'],
  ),
  part(
    '5.4.3',
    2,
    'Files of strangers are scanned for what is known to be malicious',
    'Kinds that run are refused, all others are given as attachments, PDFs without what they can do',
    'only where an installation names a scanner (CLAMD)',
    [
      'apps/api/dispute/service/evidence/scanning.int.spec.ts',
      'goes on without a scanner, gives nobody what was not scanned, and looks at it once there is one',
    ],
    [HOSTILE, 'B170 EICAR'],
    [
      'apps/api/dispute/service/evidence/active-content.int.spec.ts',
      'gives a copy that does nothing, with the same pages and text; also by ranges',
    ],
  ),
];
