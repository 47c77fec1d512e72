import { PANEL_WORDS as WORDS } from '#messages/ui/panel.js';
import {
  consentToPanel,
  objectToCompetence,
  withdrawPanelConsent,
  withdrawPanelRequest,
} from '../../client/sdk.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import type { PartProps } from './part.js';

/** Whether this panel may decide: consent and its withdrawal, an objection, and the request taken back. */
export function Competence({ panel: { panelId, legalKind }, after }: PartProps) {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const path = { disputeId: session.disputeId, panelId };
  const may = (action: string): boolean => subjectsFor(view, action).includes(`panel:${panelId}`);
  const keyed = (key: string) => ({ 'Idempotency-Key': key });
  return (
    <>
      {may('ConsentToPanel') && (
        <ActButton
          main
          name={`consent:${panelId}`}
          words={say(WORDS.consent)}
          note={legalKind === 'contractual-decision' ? say(WORDS.consentNote) : undefined}
          send={(key) => consentToPanel({ path, headers: keyed(key) })}
          after={after}
        />
      )}
      {may('ObjectToCompetence') && (
        <WordsForm
          name={`competence:${panelId}`}
          title={say(WORDS.object)}
          label={say(WORDS.why)}
          note={say(WORDS.objectNote)}
          send={(reason = '', key) => objectToCompetence({ path, body: { reason }, headers: keyed(key) })}
          after={after}
        />
      )}
      {may('WithdrawPanelConsent') && (
        <WordsForm
          name={`unconsent:${panelId}`}
          title={say(WORDS.withdrawConsent)}
          label={say(WORDS.why)}
          send={(reason = '', key) => withdrawPanelConsent({ path, body: { reason }, headers: keyed(key) })}
          after={after}
        />
      )}
      {may('WithdrawPanelRequest') && (
        <WordsForm
          optional
          name={`unrequest:${panelId}`}
          title={say(WORDS.withdrawRequest)}
          label={say(WORDS.why)}
          send={(reason, key) =>
            withdrawPanelRequest({ path, body: reason === undefined ? {} : { reason }, headers: keyed(key) })
          }
          after={after}
        />
      )}
    </>
  );
}
