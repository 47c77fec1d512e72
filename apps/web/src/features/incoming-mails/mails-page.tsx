import { useQuery } from '@tanstack/react-query';
import { DICTATION_WORDS } from '#messages/ui/desk-dictations.js';
import { MAIL_OUTCOMES_NAMED, MAIL_SENDERS_NAMED, MAIL_WAITS, MAIL_WORDS as W } from '#messages/ui/incoming-mails.js';
import { listIncomingMails } from '../../client/sdk.gen.js';
import type { IncomingMailView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../lists/act-links.js';
import s from '../lists/lists.module.css';
import { Stack } from '../registers/stack.js';
import { MailFiles } from './mail-files.js';

/** Mails that came to the association: what waits stands first. */
export function MailsPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const read = useQuery(queryOf('listIncomingMails', listIncomingMails, {}));
  return (
    <DeskPage title={say(W.title)} crumbs={[{ label: say(DICTATION_WORDS.title), href: to(['dictations']) }]}>
      <Stack label={say(W.title)}>
        <p className={s.help}>{say(W.help)}</p>
        <Part read={read} lines={6}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={say(W.none)}>{say(W.noneHelp)}</EmptyState>
            ) : (
              items.map((mail) => <Mail key={mail.mailId} mail={mail} />)
            )
          }
        </Part>
      </Stack>
    </DeskPage>
  );
}

function Mail({ mail }: { readonly mail: IncomingMailView }) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const { mailId, subject, text, from, sender, receivedAt, isAnswered, outcome, files, leftOut } = mail;
  const facts = [
    { name: say(W.from), value: from },
    { name: say(W.sender), value: say(MAIL_SENDERS_NAMED[sender]) },
    { name: say(W.receivedAt), value: instantText(receivedAt, locale) },
    { name: say(W.answered), value: say(isAnswered ? W.yes : W.no) },
    ...(leftOut.length > 0 ? [{ name: say(W.leftOut), value: leftOut.join(', ') }] : []),
  ];
  return (
    <Card title={subject || say(W.noSubject)}>
      <div className={s.stack}>
        <p>
          <Status
            tone={outcome === undefined ? 'due' : 'lifted'}
            word={say(outcome === undefined ? MAIL_WAITS : MAIL_OUTCOMES_NAMED[outcome])}
          />
        </p>
        <DescriptionList facts={facts} />
        <p className={s.text}>{text}</p>
        {files.length > 0 && <MailFiles mailId={mailId} files={files} />}
        {outcome === undefined && (
          <div className={s.acts}>
            <TextLink isButton href={to(['dictations', 'call'])}>
              {say(W.call)}
            </TextLink>
            <ActLinks isButton acts={['settleIncomingMail']} ids={{ mailId }} />
          </div>
        )}
      </div>
    </Card>
  );
}
