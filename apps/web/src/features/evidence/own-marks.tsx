import { useState } from 'react';
import { LOOKED_AT as W } from '#messages/ui/looked-at.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { atSecond } from './at-second.js';
import { Frame, type Frames } from './frames.js';
import { STYLES } from './phone-styles.js';
import type { Mark } from './use-own-marks.js';

type Props = {
  readonly number: string;
  readonly at: number;
  readonly marks: readonly Mark[];
  readonly frames: Frames | undefined;
  readonly onSeek: (second: number) => void;
  readonly onMark: (words: string) => void;
};

/** Seconds of a film that one marked for oneself, in their order, and the way to mark the one that is shown. */
export function OwnMarks({ number, at, marks, frames, onSeek, onMark }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    onMark(text.trim());
    setText('');
  };
  return (
    <section aria-label={`${say(W.marks)} ${number}`}>
      <h2>{say(W.marks)}</h2>
      <form onSubmit={send}>
        <Field label={say(W.markText)} hint={say(W.markOwn)}>
          {(given) => <input {...given} value={text} onChange={({ target }) => setText(target.value)} />}
        </Field>
        <button type="submit" className="quiet">
          {`${say(W.mark)} ${atSecond(at)}`}
        </button>
      </form>
      {marks.length === 0 && <p className="hint">{say(W.noMark)}</p>}
      <ul className="cards">
        {[...marks]
          .sort((one, other) => one.place - other.place)
          .map(({ id, place, words }) => (
            <li className="card" key={id}>
              {frames && <Frame styles={STYLES} frames={frames} at={place} />}
              <button type="button" className="quiet" onClick={() => onSeek(place)}>
                {atSecond(place)}
              </button>{' '}
              {words}
            </li>
          ))}
      </ul>
    </section>
  );
}
