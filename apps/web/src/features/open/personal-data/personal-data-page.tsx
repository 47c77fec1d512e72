import { OWN_DATA_WORDS as W } from '#messages/ui/own-data.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ProcessingNotice } from '../../own-data/processing-notice.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { AskWithoutAccount } from './ask-without-account.js';

/** What is done with data of people, and the way to ask about one’s own without an account. */
export function PersonalDataPage() {
  const { say } = useLanguage();
  return (
    <OpenPage title={say(W.title)} lead={say(W.lead)}>
      <ProcessingNotice />
      <section className={s.stack} aria-label={say(W.without)}>
        <h2>{say(W.without)}</h2>
        <p className={s.lead}>{say(W.withoutHelp)}</p>
        <AskWithoutAccount />
      </section>
    </OpenPage>
  );
}
