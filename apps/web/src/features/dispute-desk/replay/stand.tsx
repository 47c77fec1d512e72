import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { INSTANT_OF, REPLAY_WORDS as W } from '#messages/ui/auditor-replay.js';
import { Button } from '../../../kit/actions/button.js';
import { Slider } from '../../../kit/choices/slider.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { instantText } from '../../../shared/language/instant-text.js';
import type { Moment } from './moments.js';
import s from '../desk.module.css';

type Props = {
  readonly moments: readonly Moment[];
  readonly index: number;
  /** Whether the seat was told of what happened then; unknown while that is asked. */
  readonly isTold: boolean | undefined;
  readonly onStand: (at: string) => void;
};

/** The slider over the log: from act to act, with what happened at each. */
export function Stand({ moments, index, isTold, onStand }: Props) {
  const { say, tell, locale } = useLanguage();
  const [held, setHeld] = useState(index);
  useEffect(() => setHeld(index), [index]);
  const shown = moments[held] ?? moments[index];
  const stand = (at: number): void => {
    const moment = moments[at];
    if (moment !== undefined) onStand(moment.at);
  };
  if (shown === undefined) return null;
  return (
    <Card>
      <Slider
        label={say(W.instant)}
        last={moments.length - 1}
        value={held}
        onChange={setHeld}
        onChangeEnd={stand}
        text={tell(INSTANT_OF, { at: held + 1, of: moments.length, when: instantText(shown.at, locale) })}
      />
      <div className={s.row} data-noprint>
        <Button icon={<ChevronLeft size={16} aria-hidden />} isDisabled={index === 0} onPress={() => stand(index - 1)}>
          {say(W.previous)}
        </Button>
        <Button
          icon={<ChevronRight size={16} aria-hidden />}
          isDisabled={index === moments.length - 1}
          onPress={() => stand(index + 1)}
        >
          {say(W.next)}
        </Button>
      </div>
      <p>
        <b>{say(W.happened)}</b>
      </p>
      <ul className={s.lines} aria-live="polite">
        {shown.texts.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
      {isTold === false && held === index && <p className={s.quiet}>{say(W.notTold)}</p>}
    </Card>
  );
}
