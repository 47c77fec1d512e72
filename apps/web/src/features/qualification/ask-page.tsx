import { useState } from 'react';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { askQualification } from '../../client/sdk.gen.js';
import type { AskQualificationBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { DateField } from '../../kit/dates/date-field.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { TextField } from '../../kit/fields/text-field.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { NeedsScope } from '../platform-desk/needs-scope.js';
import s from '../quick-filing/filing.module.css';
import { Stack } from '../registers/stack.js';
import { channelOptions, chosenOf } from './options.js';
import { AnswerCard } from './answer-card.js';

/** Where a platform's people ask what a shop of theirs can show. */
export function AskQualificationPage() {
  const { say } = useLanguage();
  return (
    <DeskPage title={say(W.askTitle)}>
      <NeedsScope scope="read">
        <AskForm />
      </NeedsScope>
    </DeskPage>
  );
}

function AskForm() {
  const { say } = useLanguage();
  const ways = channelOptions(say);
  const [told, setTold] = useState<AskQualificationBody>({ brand: '' });
  const asking = useSend('ask-qualification', (body: AskQualificationBody, key) =>
    askQualification({ body, headers: { 'Idempotency-Key': key } }),
  );
  const change = (more: { readonly [K in keyof AskQualificationBody]?: AskQualificationBody[K] | undefined }): void =>
    setTold({
      brand: told.brand,
      ...Object.fromEntries(Object.entries({ ...told, ...more }).filter(([, one]) => one !== undefined && one !== '')),
    });
  return (
    <Stack label={say(W.askTitle)}>
      <Card title={say(W.ask)}>
        <div className={s.form}>
          <p className={s.quiet}>{say(W.askLead)}</p>
          <TroubleBanner trouble={troubleOf(asking.error)} />
          <TextField label={say(W.handle)} value={told.handle ?? ''} onChange={(handle) => change({ handle })} />
          <TextField label={say(W.brand)} value={told.brand} onChange={(brand) => setTold({ ...told, brand })} />
          <NumberField
            label={say(W.class)}
            isOptional
            minValue={1}
            maxValue={45}
            onChange={(one) => change({ class: Number.isNaN(one) ? undefined : one })}
          />
          <Select
            label={say(W.channel)}
            isOptional
            options={ways}
            value={told.channel ?? null}
            onChange={(id) => change({ channel: chosenOf(ways, id) })}
          />
          <Checkbox
            label={say(W.geographical)}
            isSelected={told.geographical === true}
            onChange={(geographical) => change({ geographical: geographical ? true : undefined })}
          />
          <DateField label={say(W.day)} isOptional onChange={(day) => change({ day })} />
          <div>
            <Button kind="primary" isPending={asking.isPending} onPress={() => asking.mutate(told)}>
              {say(W.ask)}
            </Button>
          </div>
        </div>
      </Card>
      {asking.data && <AnswerCard signed={asking.data} />}
    </Stack>
  );
}
