/**
 * What personal data lies in which column, why it is there, and until when. Every column that can hold words has a row
 * here; a new one without a row fails a test (personal-data.int.spec.ts), so that nobody adds a place that export and
 * erasure do not know.
 */
export type Kept = {
  readonly what: string;
  /** `sealed`: under a key of the person, gone with it. `hashed`: keyed or salted. `clear`: as it is. */
  readonly form: 'clear' | 'sealed' | 'hashed';
  readonly why: string;
  readonly until: string;
};

const NONE = 'nothing of a person';
type Lies = typeof NONE | Kept;

const kept = (form: Kept['form'], what: string, why: string, until: string): Kept => ({ form, what, why, until });
const ERASED = 'the account is erased';
const account = (what: string): Kept => kept('clear', what, 'to sign in, and to be told', ERASED);
const session = (form: Kept['form'], what: string): Kept =>
  kept(form, what, 'to know one’s own sessions again', 'the session ends, or the account is erased; in no backup');
const code = (what: string): Kept =>
  kept('hashed', what, 'a code is compared once', 'swept with its link; in no backup');
const noted = (what: string): Kept =>
  kept('clear', what, 'attacks and misuse are found by it (Cybersecurity Law 21)', 'emptied after 180 days');
const failure = kept(
  'clear',
  'what a mail server said, addresses masked',
  'staff see to it',
  'it was brought or let go',
);
const words = (what: string, until = 'its key is destroyed'): Kept =>
  kept('sealed', what, 'the procedure needs it', until);
const acted = kept(
  'clear',
  'the id of who asked',
  'a request counts once',
  'kept; tells nothing once the account is erased',
);

export const PERSONAL_DATA: Readonly<Record<string, Lies>> = {
  'log.answer.body': kept(
    'clear',
    'ids of what was made',
    'a request is answered alike twice',
    'kept; no words of people',
  ),
  'log.answer.body_hash': kept('hashed', 'what was sent', 'the same request is known again', 'kept; keyed'),
  'log.answer.caller': acted,
  'log.answer.key': acted,
  'log.event.chain': NONE,
  'log.event.data': kept(
    'clear',
    'ids; words lie in the vault',
    'the record of the procedure',
    'kept; tells nothing without keys',
  ),
  'log.event.meta': acted,
  'log.event.salt': NONE,
  'log.event.type': NONE,
  'log.migration.name': NONE,
  'log.migration_release.name': NONE,
  'log.migration_release.oldest_release': NONE,
  'log.stream.category': NONE,
  'log.stream.chain': NONE,
  'office.account.locale': account('language'),
  'office.account.login': account('login'),
  'office.account.mail': account('mail address'),
  'office.account.name': account('name'),
  'office.account.password_hash': kept('hashed', 'password', 'to sign in', ERASED),
  'office.account.roles': account('offices'),
  'office.answer.body_hash': kept('hashed', 'what was sent', 'the same request is known again', 'kept; keyed'),
  'office.answer.caller': acted,
  'office.answer.key': acted,
  'office.answer.sealed': kept(
    'sealed',
    'first answers',
    'a key shown once is shown alike twice',
    'kept under the master key',
  ),
  'office.api_key.key_hash': NONE,
  'office.api_key.kind': NONE,
  'office.api_key.label': NONE,
  'office.api_key.scopes': NONE,
  'office.association.name_en': NONE,
  'office.association.name_zh': NONE,
  'office.breach.told': kept(
    'clear',
    'which authority was told, how',
    'proof of the notice (PIPL 57)',
    'kept with the record of the breach',
  ),
  'office.contact_notice.channel': NONE,
  'office.contact_notice.last_error': failure,
  'office.contact_notice.state': NONE,
  'office.contact_notice.topic': NONE,
  'office.data_request.kept': kept(
    'clear',
    'ids of disputes that stand in the way, and why',
    'the person is told',
    'kept as proof of the answer',
  ),
  'office.data_request.kind': NONE,
  'office.data_request.state': NONE,
  'office.data_request.subject_kind': NONE,
  'office.delivery.closed_by': acted,
  'office.delivery.last_error': failure,
  'office.delivery.note_wrapped': kept('sealed', 'a note of staff', 'why it was let go', 'kept under the master key'),
  'office.delivery.state': NONE,
  'office.delivery_item.topic': NONE,
  'office.dictation_code.channel': NONE,
  'office.dictation_code.code_hash': code('a code'),
  'office.dictation_code.request_hash': code('a request'),
  'office.dictation_code.subject_hash': code('a dictation'),
  'office.dictation_code.used_by': code('a request'),
  'office.dictation_code.version_hash': code('what was dictated'),
  'office.draft.kind': NONE,
  'office.draft.sealed': words('what somebody has begun to write', '90 days, or the account is erased'),
  'office.festival.declared_by': acted,
  'office.festival.name': NONE,
  'office.legal_hold.subject_kind': NONE,
  'office.link.channel': NONE,
  'office.link.token_hash': code('a link'),
  'office.link_code.code_hash': code('a code'),
  'office.link_code.link_hash': code('a link'),
  'office.link_code.request_hash': code('a request'),
  'office.link_session.link_hash': code('a link'),
  'office.link_session.request_hash': code('a request'),
  'office.link_session.token_hash': code('a session'),
  'office.mediation_body.legal_basis': NONE,
  'office.mediation_body.place': NONE,
  'office.message_provider.channel': NONE,
  'office.message_provider.secret_wrapped': NONE,
  'office.message_provider.url': NONE,
  'office.migration.name': NONE,
  'office.notification_preference.act': account('when mail is wanted'),
  'office.notification_preference.news': account('when mail is wanted'),
  'office.notification_preference.room': account('when mail is wanted'),
  'office.notification_preference.task': account('when mail is wanted'),
  'office.notification_preference.zone': account('time zone'),
  'office.outage.channels': NONE,
  'office.outage.published': NONE,
  'office.outage.recorded_by': acted,
  'office.outage.substitute': NONE,
  'office.platform.handle': NONE,
  'office.platform.name': NONE,
  'office.platform.previous_secret_wrapped': NONE,
  'office.platform.webhook_secret_wrapped': NONE,
  'office.platform.webhook_url': NONE,
  'office.process_seen.kind': NONE,
  'office.process_seen.process_id': NONE,
  'office.process_seen.reads': NONE,
  'office.process_seen.release': NONE,
  'office.room_read.reader_id': account('how far somebody has read a room'),
  'office.session.address': session('clear', 'network address'),
  'office.session.device': session('clear', 'what the browser says of itself'),
  'office.session.request_hash': session('hashed', 'a request'),
  'office.session.token_hash': session('hashed', 'a session'),
  'office.signal_place.codes': NONE,
  'office.signature_provider.name': NONE,
  'office.signature_provider.secret_wrapped': NONE,
  'office.signature_provider.url': NONE,
  'office.signature_request.document_sha256': NONE,
  'read.checkpoint.reader': NONE,
  'read.effect_attempt.destination': kept(
    'clear',
    'a host or a platform’s id',
    'one that fails holds up no other',
    'it was brought or given up; in no backup',
  ),
  'read.effect_attempt.key': NONE,
  'read.effect_attempt.kind': NONE,
  'read.effect_attempt.last_error': failure,
  'read.generation.name': NONE,
  'read.generation.readable_from': NONE,
  'read.generation.reader': NONE,
  'read.generation.version': NONE,
  'read.parked.error': NONE,
  'read.parked.reader': NONE,
  'read.temporal_store.namespace_id': NONE,
  'security.event.actor': acted,
  'security.event.address': noted('network address'),
  'security.event.device': noted('what the browser says of itself'),
  'security.event.facts': NONE,
  'security.event.kind': NONE,
  'vault.content.bytes': words('all words: names, contacts, statements, messages'),
  'vault.content.nonce': NONE,
  'vault.fingerprint.fingerprint': kept('hashed', 'a file', 'equal files are found', 'kept; keyed'),
  'vault.key.name': kept(
    'clear',
    'ids of person, dispute and room',
    'a key belongs to somebody',
    'kept, so that nothing is sealed under it again',
  ),
  'vault.key.wrapped': words('the key of a person’s words'),
};
