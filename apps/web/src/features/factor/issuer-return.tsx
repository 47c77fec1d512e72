import { useEffect } from 'react';
import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { acceptByIssuer, linkIdentity, signInByIssuer } from '../../client/sdk.gen.js';
import type { HalfSessionView, IssuerAnswerBody, SessionView } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import type { Answered } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { actHeaders } from './bearer.js';
import { endReturn, type Returned } from './issuer-login.js';

type Props<Answer> = {
  readonly returned: Returned;
  readonly send: (body: IssuerAnswerBody, key: string) => Promise<Answered<Answer>>;
  readonly onDone: (answer: Answer) => void;
  readonly onLeave: () => void;
};

/** Hands on what the other provider answered, once, and says what came of it. */
function IssuerReturn<Answer>({ returned, send, onDone, onLeave }: Props<Answer>) {
  const { say } = useLanguage();
  const { answer, binding } = returned;
  const act = useAct('issuer-answer', send);
  useEffect(() => {
    void act.run({ answer, binding }).then((done) => {
      if (done === undefined) return;
      endReturn(returned);
      onDone(done);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, however often it is drawn
  }, []);
  return (
    <Page title={say(WORDS.identities)}>
      {act.trouble ? (
        <>
          <TroubleNotice trouble={act.trouble} />
          <button
            type="button"
            className="quiet"
            onClick={() => {
              endReturn(returned);
              onLeave();
            }}
          >
            {say(WORDS.startAgain)}
          </button>
        </>
      ) : (
        <p role="status">{say(WORDS.returning)}</p>
      )}
    </Page>
  );
}

type Ends<Answer> = Pick<Props<Answer>, 'returned' | 'onDone' | 'onLeave'>;

export const SignInReturn = (given: Ends<SessionView | HalfSessionView>) => (
  <IssuerReturn {...given} send={(body, key) => signInByIssuer({ body, headers: actHeaders(key) })} />
);

export const LinkReturn = (given: Ends<object>) => (
  <IssuerReturn {...given} send={(body, key) => linkIdentity({ body, headers: actHeaders(key) })} />
);

/** The invitation from whose page one left stands in its address; once it is accepted there is nothing to go back to. */
export function AcceptReturn({ returned, onDone }: Pick<Ends<unknown>, 'returned'> & { readonly onDone: () => void }) {
  const [page = '', token = ''] = returned.back.split('#/choose/');
  return (
    <IssuerReturn
      returned={returned}
      send={(body, key) => acceptByIssuer({ path: { token }, body, headers: actHeaders(key) })}
      onDone={() => {
        history.replaceState(undefined, '', page);
        onDone();
      }}
      onLeave={onDone}
    />
  );
}
