import { STAFF_WORDS as WORDS } from '#messages/ui/staff.js';
import { proposePublication } from '../../client/sdk.gen.js';
import type { AfterDecisionView } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { useDispute } from '../../features/dispute/use-dispute.js';
import { SecondPerson } from './second-person.js';

type Props = { readonly after: AfterDecisionView; readonly accountId: string; readonly done: () => Promise<void> };
const MOST = 50_000;

/** The redacted text beside the decision: proposed by one person, agreed to by another. */
export function PublicationDesk({
  after: { decisionId, finalBy, publicationId, publicationText },
  accountId,
  done,
}: Props) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  return (
    <section>
      <h3>{say(WORDS.redacted)}</h3>
      {publicationText !== undefined && <p className="card words">{publicationText}</p>}
      {publicationId !== undefined && <p className="notice done">{say(WORDS.published)}</p>}
      {publicationId === undefined && publicationText !== undefined && (
        <SecondPerson key={publicationText} decisionId={decisionId} accountId={accountId} done={done} />
      )}
      {publicationId === undefined && finalBy === undefined && <p className="hint">{say(WORDS.notFinal)}</p>}
      {publicationId === undefined && finalBy !== undefined && (
        <WordsForm
          name={`publish:${decisionId}`}
          title={say(WORDS.propose)}
          label={say(WORDS.text)}
          note={say(WORDS.proposeNote)}
          most={MOST}
          send={(text = '', key) =>
            proposePublication({ path: { disputeId, decisionId }, body: { text }, headers: { 'Idempotency-Key': key } })
          }
          after={done}
        />
      )}
    </section>
  );
}
