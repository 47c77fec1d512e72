import { useEffect, useRef, useState } from 'react';
import { OPEN_GUIDE_WORDS as G, QUESTION_NUMBER } from '#messages/ui/open-guide.js';
import type { GuideQuestionBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';
import g from './guide.module.css';

type Props = {
  readonly question: GuideQuestionBody;
  readonly number: number;
  readonly takesFocus: boolean;
  readonly onAnswer: (code: string) => void;
};

/** One question with all its answers. */
export function Question({ question: { words, help, answers }, number, takesFocus, onAnswer }: Props) {
  const { say, tell, locale } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const [wanting, setWanting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <form
      className={`${s.stack} ${s.narrow}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWanting(true);
        if (chosen !== null) onAnswer(chosen);
      }}
    >
      <h2 tabIndex={-1} ref={heading} className={g.heading}>
        {tell(QUESTION_NUMBER, { count: number })}
      </h2>
      <RadioGroup
        isCards
        label={words[locale]}
        help={help?.[locale]}
        fault={wanting && chosen === null ? say(G.choose) : undefined}
        options={answers.map(({ code, words: label }) => ({ id: code, label: label[locale] }))}
        value={chosen}
        onChange={setChosen}
      />
      <div>
        <Button kind="primary" type="submit">
          {say(G.next)}
        </Button>
      </div>
    </form>
  );
}
