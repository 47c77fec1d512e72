import { useQuery } from '@tanstack/react-query';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { POSTING_WORDS } from '#messages/ui/desk-posting.js';
import { getServicePacket } from '../../../client/sdk.gen.js';
import { Copyable } from '../../../kit/actions/copyable.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** What a person takes along who brings a document by hand: to whom, under which heading, and its text. */
export function Packet({ serviceId }: { readonly serviceId: string }) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const { disputeId } = useCase();
  const read = useQuery(queryOf('getServicePacket', getServicePacket, { path: { disputeId, serviceId } }));
  return (
    <details className={s.fold}>
      <summary>{say(WORDS.packet)}</summary>
      <Part read={read} lines={4}>
        {({ addressee, subject, text }) => (
          <div className={s.stack}>
            <TextLink href={to(['posting', disputeId, serviceId])}>{say(POSTING_WORDS.print)}</TextLink>
            <Copyable name={say(WORDS.addressee)} text={addressee} />
            <Copyable name={say(WORDS.heading)} text={subject} />
            <pre className={s.letter} tabIndex={0}>
              {text}
            </pre>
          </div>
        )}
      </Part>
    </details>
  );
}
