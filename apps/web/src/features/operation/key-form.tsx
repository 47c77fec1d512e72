import { useState } from 'react';
import { OPERATOR_WORDS as O } from '#messages/ui/operation.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { Button } from '../../kit/actions/button.js';
import { TextField } from '../../kit/fields/text-field.js';
import { Form } from '../../kit/form/form.js';
import { Banner } from '../../kit/status/banner.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './operation.module.css';

type Props = { readonly refused: Trouble | undefined; readonly onKey: (key: string) => void };

/** As it can stand in a header. */
const KEY = /^[\x21-\x7e]{1,200}$/;

export function KeyForm({ refused, onKey }: Props) {
  const { say } = useLanguage();
  const [key, setKey] = useState('');
  const [fault, setFault] = useState<string>();
  const look = (): void => {
    const typed = key.trim();
    if (typed === '') setFault(say(PAGE_WORDS.writeThis));
    else if (!KEY.test(typed)) setFault(say(O.refused));
    else onKey(typed);
  };
  return (
    <div className={s.key}>
      {refused?.status === 429 ? (
        <TroubleBanner trouble={refused} />
      ) : (
        refused && (
          <Banner isNew tone="overdue" title={say(O.refused)}>
            <p>{say(O.refusedHelp)}</p>
          </Banner>
        )
      )}
      <Form
        onSubmit={look}
        acts={
          <Button kind="primary" type="submit">
            {say(O.look)}
          </Button>
        }
      >
        <TextField
          label={say(O.key)}
          name="operator-key"
          type="password"
          autoComplete="current-password"
          value={key}
          fault={fault}
          onChange={(typed) => {
            setKey(typed);
            setFault(undefined);
          }}
        />
      </Form>
    </div>
  );
}
