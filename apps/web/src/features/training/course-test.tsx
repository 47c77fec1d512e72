import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { TEST_RESULT, TEST_RULES, TRAINING_PAGE as W } from '#messages/ui/training.js';
import { takeCourseTest } from '../../client/sdk.gen.js';
import type { CourseView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { RadioGroup } from '../../kit/choices/radio-group.js';
import { Banner } from '../../kit/status/banner.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

type Answers = Readonly<Record<number, string>>;

/** The questions of a course, one answer each; the server marks them and tells how many were right, never which. */
export function CourseTest({ course }: { readonly course: CourseView }) {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const { code, version, questions, passMark, mostAttempts } = course;
  const [answers, setAnswers] = useState<Answers>({});
  const [isAsked, setAsked] = useState(false);
  const act = useSend(`test ${code}`, (body: Parameters<typeof takeCourseTest>[0]['body'], key) =>
    takeCourseTest({ body, headers: { 'Idempotency-Key': key } }),
  );
  const isWhole = questions.every((_, at) => answers[at] !== undefined);
  const send = async (): Promise<void> => {
    setAsked(true);
    if (!isWhole) return;
    const given = questions.map((_, at) => ({ option: Number(answers[at]) }));
    await act.mutateAsync({ course: code, version, answers: given }).then(
      ({ passed }) => {
        if (passed !== true) setAnswers({});
        setAsked(false);
      },
      () => undefined, // what went wrong stands below
    );
  };
  const { data } = act;
  if (data?.passed === true)
    return (
      <Banner
        isNew
        tone="lifted"
        title={say(W.done)}
        acts={
          <TextLink isButton href={to(['training'])}>
            {say(W.back)}
          </TextLink>
        }
      >
        <p>{tell(TEST_RESULT, { right: data.right ?? 0, of: data.of ?? 0 })}</p>
      </Banner>
    );
  return (
    <section className={s.stack}>
      <h2>{say(W.test)}</h2>
      <p>{tell(TEST_RULES, { passMark, questions: questions.length, attempts: mostAttempts })}</p>
      {data && (
        <Banner isNew tone="due" title={say(W.failed)}>
          <p>{tell(TEST_RESULT, { right: data.right ?? 0, of: data.of ?? 0 })}</p>
          <p>{say(W.failedHelp)}</p>
        </Banner>
      )}
      {questions.map(({ ask, options, clause }, at) => (
        <RadioGroup
          key={ask.en}
          label={`${at + 1}. ${ask[locale]}`}
          help={`${say(W.clauses)}${say(COLON)}${clause}`}
          fault={isAsked && answers[at] === undefined ? say(W.missing) : undefined}
          options={options.map((option, place) => ({ id: String(place), label: option[locale] }))}
          value={answers[at] ?? null}
          onChange={(id) => setAnswers({ ...answers, [at]: id })}
        />
      ))}
      <TroubleBanner trouble={troubleOf(act.error)} />
      <div className={s.acts}>
        <Button kind="primary" isPending={act.isPending} onPress={() => void send()}>
          {say(W.send)}
        </Button>
      </div>
    </section>
  );
}
