import { materialName } from '#messages/rulebook/materials.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Field } from '../../../shared/parts/field.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { useRules } from '../../response/use-rules.js';
import { ChooseFiles } from '../../service/choose-files.js';
import { withoutRef, withRead } from '../../service/named-file.js';
import type { PaperFile } from '../content.js';
import { listedFor } from '../papers.js';

type Props = {
  readonly files: readonly PaperFile[];
  readonly optional: boolean;
  readonly hint: string;
  readonly fault?: string | undefined;
  /** Is given what becomes of the files as they are by then. */
  readonly onChange: (change: (files: readonly PaperFile[]) => readonly PaperFile[]) => void;
};

/** Files that go with an act, and of each for which paper of the checklist it stands; those not yet filed come first. */
export function PaperFiles({ files, optional, hint, fault, onChange }: Props) {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  const { rules } = useRules();
  const filed = new Set(view.complaint?.materials.map(({ code }) => code));
  const codes = listedFor(rules?.materials ?? [], view.right?.kind ?? '').map(({ code }) => code);
  const listed = codes.toSorted((a, b) => Number(filed.has(a)) - Number(filed.has(b)));
  const mean = (ref: string, code: string): void =>
    onChange((now) => now.map((one) => (one.ref === ref ? { ...one, codes: code === '' ? [] : [code] } : one)));
  return (
    <>
      {files.length > 0 && (
        <ul className="cards">
          {files.map(({ ref, name, codes: [code = ''] }) => (
            <li className="card" key={ref}>
              <p>
                <strong>{name}</strong>
              </p>
              <Field
                label={
                  <>
                    {say(W.whichPaper)}
                    <span className="unseen"> {name}</span>
                  </>
                }
              >
                {(given) => (
                  <select {...given} value={code} onChange={({ target }) => mean(ref, target.value)}>
                    <option value="">{say(W.otherFiles)}</option>
                    {listed.map((one) => (
                      <option key={one} value={one}>
                        {materialName(one, locale)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <button type="button" className="quiet" onClick={() => onChange((now) => withoutRef(now, ref))}>
                {say(PAGE_WORDS.remove)}
                <span className="unseen"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ChooseFiles
        optional={optional}
        hint={hint}
        fault={fault}
        mediaTypes={rules?.files?.mediaTypes}
        onRead={(read) => onChange((now) => withRead(now, read, (named) => ({ ...named, codes: [] })))}
      />
    </>
  );
}
