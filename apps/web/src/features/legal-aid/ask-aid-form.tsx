import { useState } from 'react';
import { AID_HELPS_NAMED, HELPS_OFFERED, LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { askLegalAid } from '../../client/sdk.gen.js';
import type { AskLegalAidBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { CheckboxGroup } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Banner } from '../../kit/status/banner.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../quick-filing/filing.module.css';
import { NO_AID } from './typed-aid.js';

/** What it is about, the own situation and what help; and that no day stands still by asking. */
export function AskAidForm() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const { value: typed, set, clear } = useKept('legal-aid', NO_AID);
  const [wanting, setWanting] = useState(false);
  const sending = useSend('ask-legal-aid', (body: AskLegalAidBody, key) =>
    askLegalAid({ body, headers: { 'Idempotency-Key': key } }),
  );
  const missing = (text: string): string | undefined => (wanting && text.trim() === '' ? say(L.missing) : undefined);
  const send = async (): Promise<void> => {
    setWanting(true);
    const { about, situation, helps } = typed;
    if (about.trim() === '' || situation.trim() === '' || helps.length === 0) return;
    const { consultationId } = await sending.mutateAsync({ about, situation, helps: [...helps] });
    clear();
    go(to(['legal-aid', consultationId]));
  };
  return (
    <Card title={say(L.ask)}>
      <div className={s.form}>
        <Banner tone="due" title={say(L.noDays)}>
          <p>{say(L.closed)}</p>
        </Banner>
        <p className={s.quiet}>{say(L.decided)}</p>
        <TextArea
          label={say(L.about)}
          help={say(L.aboutHelp)}
          fault={missing(typed.about)}
          most={10_000}
          rows={5}
          value={typed.about}
          onChange={(about) => set({ ...typed, about })}
        />
        <TextArea
          label={say(L.situation)}
          help={say(L.situationHelp)}
          fault={missing(typed.situation)}
          most={5_000}
          rows={3}
          value={typed.situation}
          onChange={(situation) => set({ ...typed, situation })}
        />
        <CheckboxGroup
          label={say(L.helps)}
          fault={wanting && typed.helps.length === 0 ? say(L.noHelp) : undefined}
          options={HELPS_OFFERED.map((help) => ({ id: help, label: say(AID_HELPS_NAMED[help]) }))}
          value={typed.helps}
          onChange={(ids) => set({ ...typed, helps: HELPS_OFFERED.filter((help) => ids.includes(help)) })}
        />
        <TroubleBanner trouble={troubleOf(sending.error)} again={() => void send()} />
        <div>
          <Button kind="primary" isPending={sending.isPending} onPress={() => void send()}>
            {say(L.send)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
