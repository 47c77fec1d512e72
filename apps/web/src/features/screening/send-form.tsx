import { useState } from 'react';
import { DESK_SCREENING as W } from '#messages/ui/desk-screening.js';
import { screenListings } from '../../client/sdk.gen.js';
import type { ScreenListingsBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { RadioGroup } from '../../kit/choices/radio-group.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { usePictureHashes } from './use-picture-hashes.js';
import { withPictures } from './with-pictures.js';
import f from '../quick-filing/filing.module.css';

/** Texts pasted or out of a file; a party says whether they are of its own shop. */
export function SendForm() {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const go = useGo();
  const [csv, setCsv] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const pictures = usePictureHashes();
  const [listedBy, setListedBy] = useState<ScreenListingsBody['listedBy']>(office === 'party' ? 'sender' : 'others');
  const sending = useSend('screen-listings', (body: ScreenListingsBody, key) =>
    screenListings({ body, headers: { 'Idempotency-Key': key } }),
  );
  const read = async (files: readonly File[]): Promise<void> => {
    for (const file of files) setCsv((await file.text()).replace(/^\uFEFF/, '').trim());
  };
  const send = async (): Promise<void> => {
    const whole = withPictures(csv, pictures.hashed);
    setEmpty(whole === '');
    if (whole === '') return;
    const { screeningId } = await sending.mutateAsync({ listedBy, csv: whole });
    go(to(['screening', screeningId]));
  };
  return (
    <Card title={say(W.send)}>
      <div className={f.form}>
        <p className={f.quiet}>{say(W.sendHelp)}</p>
        {office === 'party' && (
          <RadioGroup
            label={say(W.whose)}
            value={listedBy}
            onChange={(id) => setListedBy(id === 'sender' ? 'sender' : 'others')}
            options={[
              { id: 'sender', label: say(W.whoseOwn), help: say(W.whoseOwnHelp) },
              { id: 'others', label: say(W.whoseOthers), help: say(W.whoseOthersHelp) },
            ]}
          />
        )}
        <TextArea
          label={say(W.texts)}
          help={say(W.textsHelp)}
          fault={isEmpty ? say(W.empty) : undefined}
          rows={6}
          value={csv}
          onChange={setCsv}
        />
        <FileDrop
          label={say(W.file)}
          files={[]}
          isMany={false}
          accept={['text/csv', 'text/plain']}
          onAdd={(chosen) => void read(chosen)}
        />
        <FileDrop
          label={say(W.pictures)}
          help={say(W.picturesHelp)}
          files={pictures.files}
          accept={['image/png', 'image/jpeg', 'image/webp']}
          onAdd={(chosen) => void pictures.add(chosen)}
          onRemove={pictures.remove}
        />
        {pictures.hashed.length > 0 && (
          <DescriptionList
            facts={pictures.hashed.map(({ name, hash }) => ({ name, value: <Copyable text={hash} name={name} /> }))}
          />
        )}
        <TroubleBanner trouble={troubleOf(sending.error)} again={() => void send()} />
        <div>
          <Button kind="primary" isPending={sending.isPending} onPress={() => void send()}>
            {say(W.go)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
