import { useCallback, useEffect, useState } from 'react';
import { CODE_GOES_TO, LINK_WORDS, SENT_BY } from '#messages/ui/link.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { getLink, sendLinkCode } from '../../client/sdk.gen.js';
import type { CodeSent } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { rememberAssociation } from '../party/known-association.js';
import { PublicLinks } from '../public/public-links.js';
import { CodeForm } from './code-form.js';
import { LinkTrouble } from './link-trouble.js';
import type { Session } from './session.js';

type Props = { readonly linkToken: string; readonly ended: boolean; readonly onOpen: (session: Session) => void };

/** Before anything of the dispute is shown: who wrote, and the code that goes to the party's phone. */
export function Gate({ linkToken, ended, onOpen }: Props) {
  const { say, tell, locale } = useLanguage();
  const load = useCallback(() => getLink({ path: { token: linkToken } }), [linkToken]);
  const { data: link, trouble, again } = useLoad(load);
  const associationId = link?.associationId;
  useEffect(() => {
    // whose published decisions its reader may want
    if (associationId !== undefined) rememberAssociation(associationId);
  }, [associationId]);
  const [sent, setSent] = useState<CodeSent>();
  const [sentTimes, setSentTimes] = useState(0);
  const sending = useAct(`code:${sentTimes}`, (_: object, key: string) =>
    sendLinkCode({ path: { token: linkToken }, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<void> => {
    const answer = await sending.run({});
    if (!answer) return;
    setSent(answer);
    setSentTimes(sentTimes + 1);
  };
  if (trouble?.problem?.code === 'NotFound') {
    return (
      <Page title={say(LINK_WORDS.goneTitle)}>
        <p>{say(LINK_WORDS.gone)}</p>
      </Page>
    );
  }
  return (
    <Page title={say(LINK_WORDS.title)}>
      {ended && <p className="notice">{say(LINK_WORDS.ended)}</p>}
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!link && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {link && (
        <>
          <p className="lead">{tell(SENT_BY, { association: locale === 'zh-CN' ? link.nameZh : link.nameEn })}</p>
          <p>{say(LINK_WORDS.why)}</p>
          {link.phone === undefined ? (
            <p className="notice">{say(LINK_WORDS.noPhoneHelp)}</p>
          ) : sent ? (
            <CodeForm
              linkToken={linkToken}
              sent={sent}
              sentTimes={sentTimes}
              sending={sending}
              onAgain={() => void send()}
              onOpen={onOpen}
            />
          ) : (
            <>
              <p>{tell(CODE_GOES_TO, { phone: link.phone })}</p>
              <LinkTrouble trouble={sending.trouble} />
              <button type="button" className="main" disabled={sending.busy} onClick={() => void send()}>
                {say(sending.busy ? PAGE_WORDS.sending : LINK_WORDS.sendCode)}
              </button>
            </>
          )}
          <PublicLinks />
        </>
      )}
    </Page>
  );
}
