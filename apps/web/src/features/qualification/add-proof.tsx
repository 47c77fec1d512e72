import { useState } from 'react';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { fileProof } from '../../client/sdk.gen.js';
import type { FileProofBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { DateField } from '../../kit/dates/date-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { TextField } from '../../kit/fields/text-field.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../quick-filing/filing.module.css';
import { useChosenFiles } from '../service/use-chosen-files.js';
import { chosenOf, kindOptions } from './options.js';
import { ScopeFields, type Scope } from './scope-fields.js';
import { sendPapers } from './send-papers.js';

type Told = Omit<FileProofBody, 'papers' | keyof Scope>;
const FIRST: Told = { kind: 'trademark-certificate' };
const TEXTS = {
  'trademark-certificate': ['brand', 'number', 'owner'],
  'sale-licence': ['brand', 'number', 'grantor'],
  authorisation: ['brand', 'number', 'grantor', 'grantee'],
  patent: ['brand', 'number', 'owner'],
  'gi-permission': ['brand', 'number'],
  'quality-team': [],
} as const satisfies Record<Told['kind'], readonly (keyof Told)[]>;

/** A paper with what it says, and its files, which are sent first. */
export function AddProof({ partyId }: { readonly partyId: string }) {
  const { say } = useLanguage();
  const [told, setTold] = useState<Told>(FIRST);
  const [scope, setScope] = useState<Scope>({});
  const [round, setRound] = useState(0); // another form once it was sent: days keep what was typed
  const [isMissing, setMissing] = useState(false);
  const kinds = kindOptions(say);
  const files = useChosenFiles();
  const sending = useSend('file-proof', async (body: Told, key) => {
    const papers = await sendPapers(partyId, files.held);
    return fileProof({ path: { partyId }, body: { ...body, papers }, headers: { 'Idempotency-Key': key } });
  });
  const change = (more: { readonly [K in keyof Told]?: Told[K] | undefined }): void =>
    setTold(Object.fromEntries(Object.entries({ ...told, ...more }).filter(([, one]) => one !== undefined)) as Told);
  const send = async (): Promise<void> => {
    setMissing(files.rows.length === 0);
    if (files.rows.length === 0) return;
    await sending.mutateAsync({ ...told, ...scope });
    setTold({ kind: told.kind });
    setScope({});
    files.clear();
    setRound(round + 1);
  };
  return (
    <Card title={say(W.add)}>
      <div className={s.form} key={round}>
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <Select
          label={say(W.kind)}
          options={kinds}
          value={told.kind}
          onChange={(id) => change({ kind: chosenOf(kinds, id) ?? told.kind })}
        />
        {TEXTS[told.kind].map((name) => (
          <TextField
            key={name}
            label={say(W[name])}
            isOptional
            value={told[name] ?? ''}
            onChange={(text) => change({ [name]: text === '' ? undefined : text })}
          />
        ))}
        {told.kind === 'authorisation' && (
          <Checkbox
            label={say(W.mayAuthorise)}
            isSelected={told.mayAuthorise === true}
            onChange={(mayAuthorise) => change({ mayAuthorise })}
          />
        )}
        <ScopeFields onChange={setScope} />
        <DateField label={say(W.validFrom)} isOptional onChange={(validFrom) => change({ validFrom })} />
        <DateField label={say(W.validUntil)} isOptional onChange={(validUntil) => change({ validUntil })} />
        <TextArea
          label={say(W.note)}
          help={say(W.noteHelp)}
          isOptional
          most={2_000}
          rows={3}
          value={told.note ?? ''}
          onChange={(note) => change({ note: note === '' ? undefined : note })}
        />
        <FileDrop
          label={say(W.files)}
          fault={isMissing && files.rows.length === 0 ? say(W.filesMissing) : undefined}
          files={files.rows}
          onAdd={(chosen) => void files.add(chosen)}
          onRemove={files.remove}
        />
        <div>
          <Button
            kind="primary"
            isPending={sending.isPending}
            isDisabled={files.isReading}
            onPress={() => void send().catch(() => undefined)}
          >
            {say(W.send)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
