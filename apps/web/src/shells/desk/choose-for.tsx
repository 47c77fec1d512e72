import { CLIENT_NUMBER, SEAT_WORDS as W } from '#messages/ui/seats.js';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { Button } from '../../kit/actions/button.js';
import { useLanguage } from '../../shared/language/language.js';
import type { ForWhom } from '../party/known-for.js';
import { Standing } from './standing.js';
import s from './frame.module.css';

type Props = {
  readonly choices: readonly ForWhom[];
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
};

/** Who acts for several says for whom before anything is read: what two clients have is never mixed. */
export function ChooseFor({ choices, onChoose, onLeave }: Props) {
  const { say, tell } = useLanguage();
  return (
    <Standing>
      <h2>{say(W.forWhom)}</h2>
      <p>{say(W.forWhomHelp)}</p>
      <ul className={s.choices}>
        {choices.map(({ id, name }, at) => (
          <li key={id}>
            <Button onPress={() => onChoose(id)}>{name ?? tell(CLIENT_NUMBER, { number: at + 1 })}</Button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" onPress={onLeave}>
        {say(DESK_WORDS.signOut)}
      </Button>
    </Standing>
  );
}
