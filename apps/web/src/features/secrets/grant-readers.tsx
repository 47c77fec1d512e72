import { formatDay } from '#messages/format.js';
import { COPIES_RETURNED, RETURN_MANNERS_NAMED, SECRET_WORDS as W } from '#messages/ui/secrets.js';
import type { DepositReaderView } from '../../client/types.gen.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../registers/registers.module.css';

/** Who signed, who read and when, and what became of copies: the record of one access. */
export function GrantReaders({ readers }: { readonly readers: readonly DepositReaderView[] }) {
  const { say, tell, locale } = useLanguage();
  if (readers.length === 0) return <p className={s.quiet}>{say(W.nobodyRead)}</p>;
  return (
    <ul className={s.plain}>
      {readers.map(({ name = say(W.forgotten), undertakenAt, viewedAt, returned, owes }) => (
        <li key={`${name}${undertakenAt ?? ''}`}>
          <strong>{name}</strong>
          <p className={s.quiet}>
            {say(W.signedAt)} {undertakenAt === undefined ? say(W.notSigned) : instantText(undertakenAt, locale)}
          </p>
          {viewedAt.map((at) => (
            <p key={at} className={s.quiet}>
              {say(W.readAt)} <time dateTime={at}>{instantText(at, locale)}</time>
            </p>
          ))}
          {returned && !owes && (
            <p>
              {tell(COPIES_RETURNED, {
                ...returned,
                manner: say(RETURN_MANNERS_NAMED[returned.manner]),
                day: formatDay(returned.doneOn, locale),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
