import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import { IMPORT_WORDS as W } from '#messages/ui/desk-imports.js';
import { getImportTemplate, tryImport } from '../../client/sdk.gen.js';
import type { ImportKindList, ImportPlanView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import type { GivenFile } from '../../kit/files/file-row.js';
import { random } from '../../shared/connection/random.js';
import { mayPass, replyOf, type Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { bodyOf, type Kind } from './send-file.js';
import { useDownload } from './use-download.js';
import s from './imports.module.css';

type Props = {
  readonly kinds: ImportKindList;
  readonly onPlan: (file: File, plan: ImportPlanView) => void;
};
type Row = { readonly line: number; readonly column: string; readonly remedy: string };

/** What is imported, its template, and the file, which is looked through as soon as it is there. */
export function ChooseFile({ kinds, onPlan }: Props) {
  const { say, locale } = useLanguage();
  const [kind, setKind] = useState<Kind>((kinds.items[0]?.kind ?? 'members') as Kind);
  const [given, setGiven] = useState<{ readonly file: File; readonly trouble?: Trouble }>();
  const template = useDownload(() => getImportTemplate({ path: { kind }, parseAs: 'blob' }), `parley-${kind}.csv`);
  const chosen = kinds.items.find((one) => one.kind === kind);

  const look = async (file: File): Promise<void> => {
    setGiven({ file });
    const key = random();
    const reply = await replyOf(() =>
      tryImport({ path: { kind }, body: bodyOf(file), headers: { 'Idempotency-Key': key } }),
    );
    if (!reply.ok) return setGiven({ file, trouble: reply.trouble });
    onPlan(file, reply.data);
  };
  const fate: GivenFile['fate'] = given?.trouble
    ? { kind: 'fault', text: given.trouble.problem?.title ?? say(W.failed), mayPass: mayPass(given.trouble) }
    : { kind: 'waiting' };
  const rows = (given?.trouble?.problem?.rows ?? []) as unknown as readonly Row[];
  return (
    <Card title={say(W.what)}>
      <div className={s.stack}>
        <div className={s.pick}>
          <Select
            label={say(W.kind)}
            options={kinds.items.map((one) => ({ id: one.kind, label: one.name }))}
            value={kind}
            onChange={(id) => {
              setKind(id as Kind);
              setGiven(undefined);
            }}
          />
          <Button isPending={template.isPending} onPress={template.start}>
            {say(W.template)}
          </Button>
        </div>
        <details>
          <summary>{say(W.columns)}</summary>
          <ul className={s.columns}>
            {chosen?.columns.map(({ name, heading, required, choices }) => (
              <li key={name}>
                {[heading, ...(required ? [say(W.required)] : [])].join(' · ')}
                {choices && `${say(COLON)}${formatList(choices, locale)}`}
              </li>
            ))}
          </ul>
        </details>
        <TroubleBanner trouble={given?.trouble} again={() => given && void look(given.file)} />
        {rows.length > 0 && (
          <ul className={s.columns}>
            {rows.map(({ line, column, remedy }) => (
              <li key={`${line} ${column}`}>
                {[`${say(W.line)} ${line}`, column, remedy].filter((one) => one !== '').join(' · ')}
              </li>
            ))}
          </ul>
        )}
        <FileDrop
          label={say(W.file)}
          help={say(W.fileHelp)}
          isMany={false}
          accept={['text/csv', '.csv', '.txt', '.tsv']}
          files={given ? [{ id: 'file', name: given.file.name, size: given.file.size, fate }] : []}
          onAdd={([file]) => file && void look(file)}
          onRemove={() => setGiven(undefined)}
          onAgain={() => given && void look(given.file)}
        />
      </div>
    </Card>
  );
}
