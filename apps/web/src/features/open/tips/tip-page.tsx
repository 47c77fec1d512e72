import { useState } from 'react';
import { MOST_TIP_PICTURES, TIP_PICTURES_WORDS as P } from '#messages/tip/pictures.js';
import { TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { giveTip } from '../../../client/sdk.gen.js';
import type { GiveTipBody, TipTaken } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Select } from '../../../kit/choices/select.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { useChosenFiles } from '../../service/use-chosen-files.js';
import { hashOf, newClaimCode } from './claim-code.js';
import { LookUpTip } from './look-up-tip.js';
import { sendPictures } from './send-pictures.js';
import { Taken } from './taken.js';

type Typed = { readonly subject: string; readonly words: string; readonly where: string; readonly contact: string };
const EMPTY: Typed = { subject: '', words: '', where: '', contact: '' };

/** Telling the association what one saw; the answer holds the code by which it is asked about later. */
export function TipPage() {
  const { say } = useLanguage();
  const { association } = useOpen();
  const [typed, setTyped] = useState(EMPTY);
  const [wanting, setWanting] = useState(false);
  const [taken, setTaken] = useState<TipTaken & { readonly lost: readonly File[] }>();
  const pictures = useChosenFiles();
  const [claimCode] = useState(newClaimCode);
  const path = { associationId: association.associationId };
  const act = useAct('tip', (body: GiveTipBody, key: string) =>
    giveTip({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  if (taken) return <Taken taken={taken} claimCode={claimCode} />;
  const set = (name: keyof Typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const missing = (name: 'subject' | 'words'): string | undefined =>
    wanting && typed[name].trim() === '' ? say(T.missing) : undefined;
  const faultOf = (name: string): string | undefined =>
    act.trouble?.problem?.errors?.find(({ field }) => field === name)?.detail;
  const send = async (): Promise<void> => {
    setWanting(true);
    const { subject, words, where, contact } = typed;
    if (subject === '' || words.trim() === '' || act.busy || pictures.isReading) return;
    const answer = await act.run({
      subject: subject as GiveTipBody['subject'],
      words,
      claimHash: await hashOf(claimCode),
      ...(where.trim() !== '' && { where: where.trim() }),
      ...(contact.trim() !== '' && { contact: contact.trim() }),
    });
    if (!answer) return;
    const lost = await sendPictures({ ...path, tipId: answer.tipId }, [...pictures.held.values()]);
    setTaken({ ...answer, lost });
  };
  return (
    <OpenPage title={say(T.title)} lead={say(T.lead)}>
      <form
        className={`${s.stack} ${s.narrow}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TroubleBanner trouble={act.trouble} />
        <Select
          label={say(T.subject)}
          fault={missing('subject') ?? faultOf('subject')}
          options={Object.entries(TIP_SUBJECT_NAMES).map(([id, words]) => ({ id, label: say(words) }))}
          value={typed.subject === '' ? null : typed.subject}
          onChange={(id) => set('subject')(id ?? '')}
        />
        <TextArea
          label={say(T.words)}
          help={say(T.wordsHelp)}
          fault={missing('words') ?? faultOf('words')}
          rows={6}
          most={5_000}
          value={typed.words}
          onChange={set('words')}
        />
        <TextField
          isOptional
          label={say(T.where)}
          help={say(T.whereHelp)}
          fault={faultOf('where')}
          value={typed.where}
          onChange={set('where')}
        />
        <TextField
          isOptional
          label={say(T.contact)}
          help={say(T.contactHelp)}
          fault={faultOf('contact')}
          value={typed.contact}
          onChange={set('contact')}
        />
        <FileDrop
          label={say(P.pictures)}
          help={`${say(P.help)} ${say(P.seen)}`}
          accept={['image/jpeg', 'image/png']}
          files={pictures.rows}
          onAdd={(chosen) => void pictures.add(chosen.slice(0, MOST_TIP_PICTURES - pictures.rows.length))}
          onRemove={pictures.remove}
        />
        <div>
          <Button kind="primary" type="submit" isPending={act.busy} isDisabled={pictures.isReading}>
            {say(T.send)}
          </Button>
        </div>
      </form>
      <LookUpTip />
    </OpenPage>
  );
}
