import { FROM_ROOM, ROOM_WORDS as W } from '#messages/ui/mediator-rooms.js';
import { useLanguage } from '../../../../shared/language/language.js';
import type { Overheard } from './overheard.js';
import s from './rooms.module.css';

/** Which words of which caucus; `undefined` where nothing could be compared. */
export function OverheardWords({ heard }: { readonly heard: Overheard | undefined }) {
  const { say, tell } = useLanguage();
  if (heard === undefined) return <p>{say(W.guardBlind)}</p>;
  return (
    <>
      <p>{say(W.guardHelp)}</p>
      {heard.map(({ room: { roomId, title, tone }, words }) => (
        <section key={roomId} className={`${s.heard} ${s[tone]}`}>
          <p>{tell(FROM_ROOM, { room: title })}</p>
          <ul>
            {words.map((one) => (
              <li key={one}>
                <mark>{one}</mark>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
