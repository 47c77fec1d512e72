import { Flag } from 'lucide-react';
import { useState } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { Button } from '../../../../../kit/actions/button.js';
import { TextField } from '../../../../../kit/fields/text-field.js';
import { joined } from '../../../../../shared/language/joined.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { atSecond } from '../../../../evidence/at-second.js';
import { Frame, type Frames } from '../../../../evidence/frames.js';
import type { Mark } from '../../../../evidence/use-own-marks.js';
import { styles } from './frame-styles.js';
import s from '../viewer.module.css';

type Props = {
  readonly number: string;
  readonly at: number;
  readonly marks: readonly Mark[];
  /** Small pictures of the film, if there are any. */
  readonly frames?: Frames | undefined;
  /** Who reads them. */
  readonly help: string;
  readonly isPending?: boolean;
  readonly onSeek: (second: number) => void;
  /** True when it is kept: what was typed goes. */
  readonly onMark: (text: string) => Promise<boolean>;
};

/** Seconds of a film that somebody marked, in their order, and the way to mark the one that is shown. */
export function MarkList({ number, at, marks, frames, help, isPending = false, onSeek, onMark }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const mark = async (): Promise<void> => {
    if (!isPending && (await onMark(text.trim()))) setText('');
  };
  return (
    <section className={s.marks} aria-label={`${say(W.marks)} ${number}`}>
      <div className={s.marking} data-noprint onKeyDown={({ key }) => key === 'Enter' && void mark()}>
        <TextField label={say(W.markText)} help={help} value={text} onChange={setText} />
        <Button icon={<Flag size={14} aria-hidden />} isPending={isPending} onPress={() => void mark()}>
          {`${say(W.mark)} ${atSecond(at)}`}
        </Button>
      </div>
      {marks.length === 0 ? (
        <p className={s.note}>{say(W.noMark)}</p>
      ) : (
        <ul className={s.markList}>
          {[...marks]
            .sort((one, other) => one.place - other.place)
            .map(({ id, place, words, by }) => (
              <li key={id}>
                {frames && <Frame {...{ styles, frames }} at={place} />}
                <Button kind="quiet" size="small" onPress={() => onSeek(place)}>
                  {atSecond(place)}
                </Button>
                <span>{joined(words === '' ? undefined : words, by)}</span>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
