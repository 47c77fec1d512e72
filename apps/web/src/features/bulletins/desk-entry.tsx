import { ENTRY_STATES_NAMED, HEARING_STATES_NAMED } from '#messages/bulletin/words.js';
import { DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { approveEntryCorrection } from '../../client/sdk.gen.js';
import type { DeskBulletin, DeskBulletinEntry } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Status } from '../../kit/status/status.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { openAddress } from '../../shared/open/use-open.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';
import { AnswerObjection } from './answer-objection.js';
import { CorrectEntry } from './correct-entry.js';
import { EntryText } from './entry-text.js';
import { HearingFacts } from './hearing-facts.js';
import { RemoveEntry } from './remove-entry.js';
import { ENTRY_TONES } from './tones.js';

type Props = { readonly bulletin: DeskBulletin; readonly entry: DeskBulletinEntry };

/** One entry at the desk: how it stands, and how it is put right or taken off. */
export function DeskEntry({ bulletin, entry }: Props) {
  const { say } = useLanguage();
  const { association, office } = useDesk();
  const { standing, isCarried, agreedAt, correction, hearing, waitsFor } = entry;
  const word = waitsFor && bulletin.stage === 'draft' ? HEARING_STATES_NAMED[waitsFor] : undefined;
  const isAsked = bulletin.stage === 'draft' && standing === 'withheld'; // nothing has gone: it waits for its person
  const may = (action: DeskBulletin['allowedActions'][number]) =>
    standing !== 'removed' && bulletin.allowedActions.includes(action);
  return (
    <EntryText
      isWhole
      entry={isAsked ? { ...entry, state: 'shown' } : entry}
      decisionAt={(publicationId) => openAddress(association.slug, ['decisions', publicationId])}
      risksAt={openAddress(association.slug, ['risks'])}
      beside={
        isCarried || standing === 'removed' || standing === 'left-out' ? (
          <Status
            tone={word ? 'due' : ENTRY_TONES[standing]}
            word={say(word ?? (agreedAt && standing === 'shown' ? W.agreed : ENTRY_STATES_NAMED[standing]))}
          />
        ) : (
          <Status tone="overdue" word={say(W.notCarried)} />
        )
      }
    >
      <HearingFacts hearing={hearing} />
      {hearing?.objection !== undefined && hearing.upheld === undefined && !entry.mayAnswerObjection && (
        <p className={s.quiet}>{say(W.answerByAnother)}</p>
      )}
      {correction && standing !== 'removed' && <Correction bulletin={bulletin} entry={entry} />}
      <div className={s.acts}>
        {entry.mayAnswerObjection && <AnswerObjection bulletinId={bulletin.bulletinId} entryId={entry.entryId} />}
        {may('ProposeEntryCorrection') && office === 'case-manager' && (
          <CorrectEntry bulletinId={bulletin.bulletinId} entry={entry} />
        )}
        {may('RemoveBulletinEntry') && <RemoveEntry bulletinId={bulletin.bulletinId} entryId={entry.entryId} />}
      </div>
    </EntryText>
  );
}

function Correction({ bulletin: { bulletinId }, entry: { entryId, correction } }: Props) {
  const { say, locale } = useLanguage();
  const sending = useSend('approve-entry-correction', (hash: string, key) =>
    approveEntryCorrection({ path: { bulletinId, entryId }, body: { hash }, headers: { 'Idempotency-Key': key } }),
  );
  if (!correction) return null;
  return (
    <section className={s.stack}>
      <h3>{say(W.proposed)}</h3>
      <p className={s.words}>{correction.text[locale]}</p>
      <p className={s.quiet}>{correction.reason}</p>
      <TroubleBanner trouble={troubleOf(sending.error)} />
      {correction.mayApprove ? (
        <div>
          <Button kind="primary" isPending={sending.isPending} onPress={() => sending.mutate(correction.hash)}>
            {say(W.approveCorrection)}
          </Button>
        </div>
      ) : (
        <p className={s.quiet}>{say(W.another)}</p>
      )}
    </section>
  );
}
