import { COLON } from '#messages/colon.js';
import type { Words } from '#messages/locale.js';
import { LATE_FILES as W } from '#messages/ui/late-files.js';
import { answerLateEvidence } from '../../client/sdk.gen.js';
import type { ExhibitBody, LateView } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { namesOf } from '../dispute/names-of.js';
import { actionsOf } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';

/** How a late file stands, in a few words. */
export const lateWord = ({ ruling }: LateView): Words =>
  ruling ? (ruling.admitted ? W.admitted : W.notAdmitted) : W.untold;

type Props = { readonly exhibit: ExhibitBody; readonly after: () => Promise<void> };

/** That a file came late, what was ruled and said of that, and the party's own answer once it was admitted. */
export function Late({ exhibit: { evidenceId, ownerId, late }, after }: Props) {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  if (!late) return null;
  const { ruling, answers } = late;
  const may =
    actionsOf(view).includes('AnswerLateEvidence') &&
    ruling?.admitted === true &&
    ownerId !== partyId &&
    answers.every((one) => one.partyId !== partyId);
  return (
    <section className="notice">
      <p>{say(lateWord(late))}</p>
      {ruling?.reason !== undefined && <p className="words">{ruling.reason}</p>}
      {answers.map((one) => (
        <p className="words" key={one.partyId}>{`${namesOf(view)(one.partyId)}${say(COLON)}${one.text ?? '—'}`}</p>
      ))}
      {may && (
        <WordsForm
          name={`late:${evidenceId}`}
          title={say(W.answer)}
          label={say(W.answerText)}
          send={(text = '', key) =>
            answerLateEvidence({
              path: { disputeId, evidenceId },
              body: { text },
              headers: { 'Idempotency-Key': key },
            })
          }
          after={after}
        />
      )}
    </section>
  );
}
