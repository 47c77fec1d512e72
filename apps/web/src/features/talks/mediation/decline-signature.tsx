import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { declineSignature } from '../../../client/sdk.gen.js';
import type { DeclineSignatureBody } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { WordsForm } from '../../../shared/parts/words-form.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';

type Props = Pick<DeclineSignatureBody, 'paper' | 'version'> & {
  readonly mediationId: string;
  readonly after: () => Promise<void>;
};

/** A no to what lies there to be signed, with a reason for the mediator alone. Nothing where none can be said. */
export function DeclineSignature({ mediationId, paper, version, after }: Props) {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  if (!subjectsFor(view, 'DeclineSignature').includes(`mediation:${mediationId}`)) return null;
  const path = { disputeId: session.disputeId, mediationId };
  return (
    <WordsForm
      name={`decline:${paper}:${mediationId}:${version}`}
      title={say(WORDS.decline)}
      label={say(WORDS.declineReason)}
      note={say(WORDS.declineNote)}
      optional
      send={(reason, key) =>
        declineSignature({
          path,
          body: { paper, version, ...(reason !== undefined && { reason }) },
          headers: { 'Idempotency-Key': key },
        })
      }
      after={after}
    />
  );
}
