import { useState } from 'react';
import { FILING_FACTS } from '#messages/rulebook/materials.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import type { NamedFile } from '../service/named-file.js';
import type { PaperFile } from './content.js';
import { PaperCard } from './paper-card.js';
import { circumstancesFor, papersFor } from './papers.js';
import { StepForm, type StepProps } from './step-form.js';
import { useChecklist } from './use-checklist.js';
import { useRights } from './use-rights.js';

const ASKED = FILING_FACTS as Readonly<Record<string, { readonly 'zh-CN': string; readonly en: string }>>;
/** Told by the form itself. */
const FORM_TELLS = [
  'by-agent',
  'by-licensee',
  'claims-money',
  'utility-model',
  'design',
  'invention',
  'geographical-mark',
];

/** The checklist of this kind of right, with a place for the files of each paper; a file may stand for several. */
export function PapersStep({ content, change, busy, next }: StepProps) {
  const { say, locale } = useLanguage();
  const { rules, trouble, again } = useChecklist();
  const [reading, setReading] = useState(false);
  const { files, right, rightId, circumstances } = content;
  const registered = useRights().usable.find((one) => one.rightId === rightId);
  const kind = rightId === '' ? right.kind : (registered?.kind ?? '');
  if (!rules)
    return trouble ? (
      <TroubleNotice trouble={trouble} again={() => void again()} />
    ) : (
      <p role="status">{say(PAGE_WORDS.loading)}</p>
    );
  const add = (code: string, chosen: readonly NamedFile[]): void =>
    change({ files: [...files, ...chosen.map((file): PaperFile => ({ ...file, codes: [code] }))] });
  const drop = (code: string, ref: string): void =>
    change({
      files: files
        .map((one) => (one.ref === ref ? { ...one, codes: one.codes.filter((other) => other !== code) } : one))
        .filter((one) => one.ref !== ref || one.codes.length > 0),
    });
  const reuse = (code: string, ref: string): void =>
    change({ files: files.map((one) => (one.ref === ref ? { ...one, codes: [...one.codes, code] } : one)) });
  const asked = circumstancesFor(rules.materials, kind, ASKED).filter((fact) => !FORM_TELLS.includes(fact));
  return (
    <StepForm busy={busy} disabled={reading} next={next}>
      {rightId !== '' && <p className="notice">{say(WORDS.registerPapers)}</p>}
      {asked.length > 0 && (
        <Choices
          legend={say(WORDS.circumstances)}
          choices={asked.map((fact) => ({ value: fact, label: ASKED[fact]?.[locale] ?? fact }))}
          chosen={circumstances}
          onChange={(chosen) => change({ circumstances: chosen })}
        />
      )}
      <p className="hint">{say(WORDS.papersHint)}</p>
      <ul className="cards">
        {papersFor(content, rules.materials, kind).map(({ material, needed }) => (
          <PaperCard
            key={material.code}
            material={material}
            needed={needed}
            files={files}
            mediaTypes={rules.files?.mediaTypes}
            onAdd={(chosen) => add(material.code, chosen)}
            onDrop={(ref) => drop(material.code, ref)}
            onReuse={(ref) => reuse(material.code, ref)}
            onReading={setReading}
          />
        ))}
      </ul>
    </StepForm>
  );
}
