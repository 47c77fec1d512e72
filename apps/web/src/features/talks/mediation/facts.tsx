import { useCallback } from 'react';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { VERSION } from '#messages/ui/talks.js';
import { getFacts, releaseFacts, sendFactsCode, signFacts } from '../../../client/sdk.gen.js';
import { useLoad } from '../../../shared/connection/use-load.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActButton } from '../../../shared/parts/act-button.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { DeclineSignature } from './decline-signature.js';
import { SignForm } from './sign-form.js';

/**
 * The record of what nobody disputes: read, signed, and let out of the mediation or not. Nothing where there is none.
 */
export function Facts({ mediationId }: { readonly mediationId: string }) {
  const { say, tell } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId, partyId } = session;
  const path = { disputeId, mediationId };
  const load = useCallback(() => getFacts({ path: { disputeId, mediationId } }), [disputeId, mediationId]);
  const { data, again } = useLoad(load);
  const after = async (): Promise<void> => void (await Promise.all([again(), reload()]));
  const may = (action: string): boolean => subjectsFor(view, action).includes(`mediation:${mediationId}`);
  if (!data) return null;
  const { version, facts = [], signedBy, declinedBy, releasedBy, leftAt } = data;
  return (
    <details>
      <summary>
        {say(WORDS.facts)} · {tell(VERSION, { version })}
      </summary>
      <p className="hint">{say(leftAt === undefined ? WORDS.factsNote : WORDS.factsLeft)}</p>
      <ol>
        {facts.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ol>
      {may('SignFacts') && !signedBy.includes(partyId) && (
        <>
          <SignForm
            name={`facts:${mediationId}`}
            version={version}
            sendCode={(body, key) => sendFactsCode({ path, body, headers: { 'Idempotency-Key': key } })}
            sign={(body, key) => signFacts({ path, body, headers: { 'Idempotency-Key': key } })}
            after={after}
          />
          {declinedBy.includes(partyId) ? (
            <p role="status">{say(WORDS.saidNo)}</p>
          ) : (
            <DeclineSignature mediationId={mediationId} paper="facts" version={version} after={after} />
          )}
        </>
      )}
      {may('ReleaseFacts') && signedBy.includes(partyId) && !releasedBy.includes(partyId) && (
        <ActButton
          name={`release:${mediationId}:${version}`}
          words={say(WORDS.releaseFacts)}
          send={(key) => releaseFacts({ path, body: { version }, headers: { 'Idempotency-Key': key } })}
          after={after}
        />
      )}
    </details>
  );
}
