import { useState } from 'react';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { commentOnRules } from '../../../client/sdk.gen.js';
import type { CommentOnRulesBody, RuleVersionView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Checkbox } from '../../../kit/choices/checkbox.js';
import { Card } from '../../../kit/data/card.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { Banner } from '../../../kit/status/banner.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import s from '../../rules/rules.module.css';

/** What anybody has to say to a draft; a name need not be told. */
export function CommentForm({ one }: { readonly one: RuleVersionView }) {
  const { say } = useLanguage();
  const { association } = useOpen();
  const [words, setWords] = useState('');
  const [name, setName] = useState('');
  const [mayBeShown, setShown] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [isSent, setSent] = useState(false);
  const act = useAct('rule-comment', (body: CommentOnRulesBody, key: string) =>
    commentOnRules({
      path: { associationId: association.associationId, ruleKind: one.kind, ruleVersion: one.version },
      body,
      headers: { 'Idempotency-Key': key },
    }),
  );
  const send = async (): Promise<void> => {
    setEmpty(words.trim() === '');
    if (words.trim() === '' || act.busy) return;
    const told = name.trim() === '' ? {} : { name: name.trim() };
    if (await act.run({ words, mayBeShown, ...told })) setSent(true);
  };
  if (isSent) return <Banner isNew tone="lifted" title={say(W.sent)} />;
  return (
    <div className={s.part} data-noprint>
      <h2>{say(W.say)}</h2>
      <Card>
        <div className={s.form}>
          <TextArea
            label={say(W.words)}
            fault={isEmpty ? say(W.missing) : undefined}
            rows={5}
            most={5_000}
            value={words}
            onChange={setWords}
          />
          <TextField isOptional label={say(W.yourName)} help={say(W.yourNameHelp)} value={name} onChange={setName} />
          <Checkbox label={say(W.mayBeShown)} isSelected={mayBeShown} onChange={setShown} />
          <TroubleBanner trouble={act.trouble} />
          <div>
            <Button kind="primary" isPending={act.busy} onPress={() => void send()}>
              {say(W.send)}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
