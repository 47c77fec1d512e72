import { useState } from 'react';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { answerRuleComment } from '../../client/sdk.gen.js';
import type { RuleCommentView, RuleVersionView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './rules.module.css';

/** Every comment that came, each with its answer or the place to give one. */
export function RuleComments({ one }: { readonly one: RuleVersionView }) {
  const { say } = useLanguage();
  if (one.stage === 'draft') return null;
  return (
    <Card title={say(W.comments)}>
      <div className={s.part}>
        {one.said.length === 0 && <p className={s.quiet}>{say(D.noneSaid)}</p>}
        {one.said.map((said) => (
          <Comment key={said.commentId} one={one} said={said} />
        ))}
      </div>
    </Card>
  );
}

type Props = { readonly one: RuleVersionView; readonly said: RuleCommentView };

function Comment({ one, said: { commentId, words, name, at, answer } }: Props) {
  const { say, locale } = useLanguage();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const sending = useSend('answer-rule-comment', (body: { readonly text: string }, key) =>
    answerRuleComment({
      path: { ruleKind: one.kind, ruleVersion: one.version, commentId },
      body,
      headers: { 'Idempotency-Key': key },
    }),
  );
  const send = async (): Promise<void> => {
    setEmpty(text.trim() === '');
    if (text.trim() !== '') await sending.mutateAsync({ text });
  };
  return (
    <article className={s.article}>
      <p className={s.quiet}>{`${name ?? say(D.anonymous)} · ${instantText(at, locale)}`}</p>
      <p className={s.words}>{words}</p>
      {answer !== undefined && <p className={s.words}>{`${say(W.answer)} · ${answer}`}</p>}
      {answer === undefined && one.allowedActions.includes('AnswerRuleComment') && (
        <div className={s.form}>
          <TextArea
            label={say(D.reply)}
            fault={isEmpty ? say(W.missing) : undefined}
            rows={2}
            most={5_000}
            value={text}
            onChange={setText}
          />
          <TroubleBanner trouble={troubleOf(sending.error)} />
          <div>
            <Button isPending={sending.isPending} onPress={() => void send()}>
              {say(D.answer)}
            </Button>
          </div>
        </div>
      )}
    </article>
  );
}
