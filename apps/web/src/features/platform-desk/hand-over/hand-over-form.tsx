import { useState } from 'react';
import { HAND_OVER as W, HAND_OVER_COLUMNS as C } from '#messages/ui/platform-hand-over.js';
import { delegateComplaint } from '../../../client/sdk.gen.js';
import type { HandOverBody, HandedOver } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import { Banner } from '../../../kit/status/banner.js';
import { fileName } from '../../../shared/connection/file-name.js';
import { save } from '../../../shared/connection/save.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useEach } from '../../../shared/desk/use-each.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { COLUMNS, handedLines, isCut, rowOf } from './handed-lines.js';
import { handOversOf } from './hand-overs.js';
import { LinesTable } from './lines-table.js';
import { OneComplaint } from './one-complaint.js';
import { Outcome } from './outcome.js';
import { SaidForAllFields, type Said } from './said-for-all.js';
import s from '../platform-desk.module.css';

type Props = { readonly platformId: string; readonly kinds: readonly string[] };

/** A table, or complaints written down one by one, that go over together; each has its own answer. */
export function HandOverForm({ platformId, kinds }: Props) {
  const { say, locale } = useLanguage();
  const said: Said = {
    ...{ complainant: '', complainantAccount: '', right: '', registration: '', statement: say(W.statementOf) },
    ...{ filedAs: 'right-holder', kind: kinds[0] ?? '', own: {}, declaration: '' },
  };
  const typed = useKept(`hand-over:${platformId}`, { text: '', said });
  const [isWanting, setWanting] = useState(false);
  const { text } = typed.value;
  const each = useEach<HandOverBody, HandedOver>(
    ({ reference }) => reference,
    (body, key) => delegateComplaint({ body, headers: { 'Idempotency-Key': key } }),
  );
  const lines = handedLines(text, typed.value.said);
  const complaints = handOversOf(lines, { platformId, ...typed.value.said });
  const handed = complaints.filter(({ reference }) => each.fates.get(reference)?.answer !== undefined).length;
  const setText = (next: string): void => typed.set({ ...typed.value, text: next });
  const join = (more: string): void => setText([text, more].filter((part) => part !== '').join('\n'));
  const read = async (files: readonly File[]): Promise<void> => {
    for (const file of files) join((await file.text()).replace(/^\uFEFF/, '').trim());
  };
  const template = (): void =>
    save(
      new Blob([`\uFEFF${rowOf(COLUMNS.map((name) => C[name][locale]))}\r\n`], { type: 'text/csv' }),
      fileName([say(W.table)], 'csv'),
    );
  const send = (): void => {
    setWanting(complaints.length === 0);
    if (complaints.length > 0) void each.run(complaints);
  };
  const again = (): void => {
    each.clear();
    setText('');
  };
  return (
    <>
      <div className={s.form}>
        <FileDrop
          label={say(W.csv)}
          isMany={false}
          accept={['text/csv', '.csv', '.txt', '.tsv']}
          files={[]}
          onAdd={(files) => void read(files)}
        />
        <div>
          <Button size="small" onPress={template}>
            {say(W.template)}
          </Button>
        </div>
        <OneComplaint onAdd={join} />
        <TextArea label={say(W.table)} help={say(W.tableHelp)} rows={4} value={text} onChange={setText} />
        {isCut(text) && <Banner tone="due" title={say(W.cut)} />}
        <SaidForAllFields
          said={typed.value.said}
          kinds={kinds}
          onChange={(next) => typed.set({ ...typed.value, said: next })}
        />
        <p className={s.quiet}>{say(W.noFiles)}</p>
      </div>
      {lines.length > 0 && <LinesTable lines={lines} complaints={complaints.length} fates={each.fates} />}
      {isWanting && <Banner isNew tone="overdue" title={say(W.nothingYet)} />}
      <TroubleBanner trouble={each.trouble} again={send} />
      {each.fates.size > 0 && !each.isBusy && (
        <Outcome handed={handed} of={complaints.length} fates={each.fates} onAgain={again} />
      )}
      {handed < Math.max(1, complaints.length) && (
        <div>
          <Button kind="primary" isPending={each.isBusy} onPress={send}>
            {say(W.handOver)}
          </Button>
        </div>
      )}
    </>
  );
}
