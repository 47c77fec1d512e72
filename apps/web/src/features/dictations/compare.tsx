import { FORM_WORDS } from '#messages/forms/words.js';
import { COMPARED, DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import type { DocumentBody } from '../../client/types.gen.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { toast } from '../../kit/overlays/toast.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { AskedAct } from '../acts/asked-act.js';
import { evidenceNamed } from '../service/named-file.js';
import { useChosenFiles } from '../service/use-chosen-files.js';
import s from './compare.module.css';

type Props = {
  readonly document: DocumentBody;
  readonly disputeId: string;
  readonly dictationId: string;
  readonly version: number;
};
type Kept = { readonly ticked: readonly string[]; readonly note: string };
type Section = {
  readonly heading: string;
  readonly rows?: readonly (readonly string[])[];
  readonly items?: readonly string[];
};

/** Field by field: what was entered, and that it agrees with the paper. Then a second person lets it go. */
export function Compare({ document, disputeId, dictationId, version }: Props) {
  const { say, tell } = useLanguage();
  const kept = useKept<Kept>(`compare:${dictationId}:${version}`, { ticked: [], note: '' });
  const files = useChosenFiles();
  const { ticked, note } = kept.value;
  const fields = (document.sections as unknown as readonly Section[]).flatMap(({ heading, rows, items = [] }) =>
    rows
      ? rows.map(([label = '', value = '']) => ({ id: `${heading} ${label}`, label: `${heading} · ${label}`, value }))
      : items.map((value, at) => ({ id: `${heading} ${at}`, label: heading, value })),
  );
  const left = fields.filter(({ id }) => !ticked.includes(id)).length;
  const tick = (id: string): void =>
    kept.set({ note, ticked: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id] });
  const words = note.trim();
  return (
    <>
      <Card title={document.title}>
        {document.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <ul className={s.fields}>
          {fields.map(({ id, label, value }) => (
            <li key={id} data-ticked={ticked.includes(id) || undefined}>
              <span>
                <small>{label}</small>
                {value}
              </span>
              <Checkbox label={say(W.agrees)} isSelected={ticked.includes(id)} onChange={() => tick(id)} />
            </li>
          ))}
        </ul>
      </Card>
      <Card title={say(W.release)}>
        <div className={s.right}>
          <p role="status">{tell(COMPARED, { left, all: fields.length })}</p>
          <p className={s.help}>{say(W.twoOfficers)}</p>
          <FileDrop
            label={say(W.signedPaper)}
            help={say(W.signedPaperHelp)}
            fault={files.isUnread ? say(FORM_WORDS.unreadFile) : undefined}
            files={files.rows}
            onAdd={(chosen) => void files.add(chosen)}
            onRemove={files.remove}
          />
          <TextArea
            isOptional
            rows={2}
            label={say(W.howCompared)}
            value={note}
            onChange={(next) => kept.set({ ticked, note: next })}
          />
          <AskedAct
            operationId="confirmDictationOnPaper"
            act={say(W.releaseAct)}
            disputeId={disputeId}
            params={{ dictationId }}
            values={{ version, evidence: files.named.map(evidenceNamed), ...(words !== '' && { note: words }) }}
            files={files.held}
            isDisabled={left > 0 || files.named.length === 0 || files.isReading}
            onDone={() => {
              toast(say(W.released));
              kept.clear();
            }}
          />
        </div>
      </Card>
    </>
  );
}
