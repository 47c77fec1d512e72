import { useCallback } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { STAFF_WORDS as WORDS } from '#messages/ui/staff.js';
import { approvePublication, getProposedPublication, refusePublication } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { useDispute } from '../../features/dispute/use-dispute.js';

type Props = { readonly decisionId: string; readonly accountId: string; readonly done: () => Promise<void> };

/** Agrees to the text that waits, or not; whoever proposed it is told that it must be somebody else. */
export function SecondPerson({ decisionId, accountId, done }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const load = useCallback(() => getProposedPublication({ path: { disputeId, decisionId } }), [disputeId, decisionId]);
  const { data, trouble, again } = useLoad(load);
  if (!data)
    return trouble ? (
      <TroubleNotice trouble={trouble} again={() => void again()} />
    ) : (
      <p role="status">{say(PAGE_WORDS.loading)}</p>
    );
  const { publicationId, proposedBy } = data;
  if (proposedBy === accountId) return <p className="notice">{say(WORDS.own)}</p>;
  const path = { disputeId, decisionId, publicationId };
  return (
    <>
      <p className="notice">{say(WORDS.second)}</p>
      <ActButton
        main
        name={`approve:${publicationId}`}
        words={say(WORDS.approve)}
        send={(key) => approvePublication({ path, headers: { 'Idempotency-Key': key } })}
        after={done}
      />
      <WordsForm
        name={`reject:${publicationId}`}
        title={say(WORDS.reject)}
        label={say(WORDS.whyNot)}
        send={(reason = '', key) => refusePublication({ path, body: { reason }, headers: { 'Idempotency-Key': key } })}
        after={done}
      />
    </>
  );
}
