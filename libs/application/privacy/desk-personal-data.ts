import { account, acted, code, failure, kept, NONE, type Lies } from './lies.js';

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
  'office.grievance_notice.told_of': NONE,
  'office.grievance_notice.topic': NONE,
  'office.import.file_sha256': NONE,
  'office.import.kind': NONE,
  'office.import.locale': NONE,
  'office.import.sealed': kept(
    'sealed',
    'a table of members, people or rights that was taken over',
    'its rows are carried out, and their outcome is told beside them',
    'thirty days after it was carried out, or once somebody of the association is erased: its key is destroyed',
  ),
  'office.import_row.code': NONE,
  'office.import_row.outcome': NONE,
  'office.letter_version.content': kept(
    'clear',
    'the head of letters, and what is added to them, which may say who answers for the association',
    'letters are made with it',
    'kept: letters are made again with the words that they went out with',
  ),
  'office.letter_version.hash': NONE,
  'office.letter_version.kind': NONE,
  'office.letter_version.state': NONE,
  'office.notification_preference.reminder': account('when mail is wanted'),
  'office.office_task.kind': NONE,
  'office.readiness_finding.name': NONE,
  'office.reminder.key': NONE,
  'office.reminder.moment': NONE,
  'office.reminder.role': NONE,
  'office.reminder.verdict': NONE,
  'office.reminder.what': NONE,
  'office.reminder_message.channel': NONE,
  'office.reminder_message.last_error': failure,
  'office.reminder_message.state': NONE,
  'read.word.about_id': NONE,
  'read.word.kind': NONE,
  'read.word.plain': searched('names and words of disputes, in small letters'),
  'read.word.text': searched('names and words of disputes'),
  'read.word_place.version': NONE,
};
