import type { FormEvent, ReactNode } from 'react';
import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Back } from '../../shared/parts/back.js';
import { ReadingForm } from '../../shared/parts/reading.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { Page } from '../../shared/parts/page.js';
import { goTo } from '../../shared/parts/route.js';
import { SendButton } from '../../shared/parts/send-button.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from './use-dispute.js';

type Props = {
  /** What it is called: by its action, or in words of its own. */
  readonly action?: string;
  readonly title?: string;
  /** What the button says. */
  readonly words?: string;
  /** Where one comes from and goes back to; the dispute, if not said. */
  readonly to?: readonly string[];
  /** Where it goes on when it is recorded; back, if not said. */
  readonly then?: readonly string[];
  readonly note?: string;
  readonly act: { readonly busy: boolean; readonly trouble?: Trouble };
  /** Sends what was typed; true when it is recorded. */
  readonly send: () => Promise<boolean>;
  readonly children: ReactNode;
};

/** A page for one act: its form, what went wrong, and back to the dispute when it is recorded. */
export function ActPage({ action = '', title, words, to = [], then = to, note, act, send, children }: Props) {
  const { say, locale } = useLanguage();
  const { reload } = useDispute();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (act.busy) return;
    if (!(await send())) return showFault();
    await reload();
    goTo(...then);
  };
  return (
    <Page title={title ?? wordOf(PARTY_COMMANDS, action, locale)} above={<Back to={to} />}>
      <ReadingForm>
        <form onSubmit={(event) => void submit(event)} noValidate>
          {note !== undefined && <p className="notice">{note}</p>}
          {children}
          <TroubleNotice trouble={act.trouble} />
          <SendButton busy={act.busy} words={words ?? say(PAGE_WORDS.send)} />
        </form>
      </ReadingForm>
    </Page>
  );
}
