import { useCallback } from 'react';
import { AUTHORITY_SCOPES } from '#messages/core/roles.js';
import { ACTING_SINCE, ACTING_UNTIL, ACTING_WAYS, ACTING_WORDS as WORDS } from '#messages/ui/acting.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { confirmAuthority, endPartyAuthority, listAuthorities, refuseAuthority } from '../../client/sdk.gen.js';
import type { AuthorityProposalView, AuthorityView } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { dueText, momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { useDispute } from '../dispute/use-dispute.js';

type Props<One> = { readonly one: One; readonly after: () => Promise<void> };

/** Who may act for the party, since when, by what and how far; it confirms and ends what it wants. */
export function ActingPage() {
  const { say } = useLanguage();
  const { partyId } = useDispute().session;
  const { data, trouble, again } = useLoad(useCallback(() => listAuthorities({ path: { partyId } }), [partyId]));
  return (
    <Page title={say(WORDS.title)}>
      <p>{say(WORDS.why)}</p>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data?.items.length === 0 && <p role="status">{say(WORDS.nobody)}</p>}
      <ul className="cards">
        {data?.items.map((one) => (
          <Held key={one.accountId} one={one} after={again} />
        ))}
      </ul>
      {data && data.proposals.length > 0 && (
        <section>
          <h2>{say(WORDS.proposals)}</h2>
          <ul className="cards">
            {data.proposals.map((one) => (
              <Proposed key={one.proposalId} one={one} after={again} />
            ))}
          </ul>
        </section>
      )}
      <Back />
    </Page>
  );
}

function Held({ one, after }: Props<AuthorityView>) {
  const { say, tell, locale } = useLanguage();
  const { partyId } = useDispute().session;
  const { accountId, name, since, until, way, state, endProposed } = one;
  const path = { partyId, accountId };
  return (
    <li className="card">
      <h3>{name}</h3>
      <Reach one={one} />
      <p className="hint">
        {tell(ACTING_SINCE, { at: momentText(since, locale) })}
        {until !== undefined && ` · ${tell(ACTING_UNTIL, { at: dueText(until, locale) })}`}
        <br />
        {wordOf(ACTING_WAYS, way, locale)}
      </p>
      {endProposed && <p className="notice">{say(WORDS.endProposed)}</p>}
      {state === 'pending' && (
        <>
          <p className="notice">{say(WORDS.pending)}</p>
          <ActButton
            main
            name={`confirm:${accountId}:${since}`}
            words={say(WORDS.confirm)}
            send={(key) => confirmAuthority({ path, headers: { 'Idempotency-Key': key } })}
            after={after}
          />
        </>
      )}
      <ActButton
        name={`end:${accountId}:${since}`}
        words={say(WORDS.end)}
        note={say(WORDS.endNote)}
        send={(key) => endPartyAuthority({ path, headers: { 'Idempotency-Key': key } })}
        after={after}
      />
    </li>
  );
}

function Proposed({ one, after }: Props<AuthorityProposalView>) {
  const { say, locale } = useLanguage();
  const { partyId } = useDispute().session;
  const { proposalId, name, proposedAt } = one;
  return (
    <li className="card">
      <h3>{name}</h3>
      <Reach one={one} />
      <p className="hint">{momentText(proposedAt, locale)}</p>
      <WordsForm
        name={`refuse:${proposalId}`}
        title={say(WORDS.refuse)}
        label={say(WORDS.refuseWhy)}
        note={say(WORDS.proposalNote)}
        send={(reason = '', key) =>
          refuseAuthority({ path: { partyId, proposalId }, body: { reason }, headers: { 'Idempotency-Key': key } })
        }
        after={after}
      />
    </li>
  );
}

/** As what it acts, and how far. */
function Reach({ one: { basis, scope } }: { readonly one: Pick<AuthorityView, 'basis' | 'scope'> }) {
  const { say, locale } = useLanguage();
  return (
    <>
      <p>
        {say(basis === 'member' ? WORDS.own : WORDS.representative)}
        {scope === undefined && ` · ${say(WORDS.everything)}`}
      </p>
      {scope !== undefined && (
        <>
          <p>{say(WORDS.may)}</p>
          <ul>
            {scope.map((each) => (
              <li key={each}>{wordOf(AUTHORITY_SCOPES, each, locale)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
