import { account, acted, code, kept, NONE, type Lies } from './lies.js';

const searched = (what: string): Lies =>
  kept(
    'clear',
    what,
    'words are found by it',
    'its key is destroyed: taken out in the same pass; unlogged, in no journal and no backup',
  );

/** What the desk keeps, as personal-data.ts. */
export const DESK_PERSONAL_DATA: Readonly<Record<string, Lies>> = {
  'office.calendar_feed.token_hash': code('an address'),
  'office.dispute_tag.put_by': acted,
  'office.dispute_tag.tag': kept(
    'clear',
    'a mark of staff on a dispute',
    'disputes are found by it',
    'somebody takes it off',
  ),
  'office.docket_view.columns': NONE,
  'office.docket_view.filters': account('by what somebody filters, a name that is sought among it'),
  'office.docket_view.name': account('what somebody calls a list'),
  'office.docket_view.sort': NONE,
  'read.word.about_id': NONE,
  'read.word.kind': NONE,
  'read.word.plain': searched('names and words of disputes, in small letters'),
  'read.word.text': searched('names and words of disputes'),
  'read.word_place.version': NONE,
};
