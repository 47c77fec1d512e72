import { PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import { contributeNonce } from '../../client/sdk.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import type { PartProps } from './part.js';

/** Something of the party's own goes into the draw. */
export function Nonce({ panel: { panelId }, after }: PartProps) {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  if (!subjectsFor(view, 'ContributeNonce').includes(`panel:${panelId}`)) return null;
  return (
    <WordsForm
      name={`nonce:${panelId}`}
      title={say(WORDS.nonce)}
      label={say(WORDS.nonceLabel)}
      note={say(WORDS.nonceNote)}
      most={200}
      send={(nonce = '', key) =>
        contributeNonce({
          path: { disputeId: session.disputeId, panelId },
          body: { nonce },
          headers: { 'Idempotency-Key': key },
        })
      }
      after={after}
    />
  );
}
