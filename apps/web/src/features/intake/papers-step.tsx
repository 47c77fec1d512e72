import { FILING_FACTS } from '#messages/rulebook/materials.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import type { Read } from '../service/read-files.js';
import { meantFor, notMeantFor, readFor } from './files-of-papers.js';
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
  const { files, right, rightId, circumstances } = content;
  const registered = useRights().usable.find((one) => one.rightId === rightId);
  const kind = rightId === '' ? right.kind : (registered?.kind ?? '');
  if (!rules)
    return trouble ? (
      <TroubleNotice trouble={trouble} again={() => void again()} />
    ) : (
      <p role="status">{say(PAGE_WORDS.loading)}</p>
    );
  const add = (code: string, read: Read): void => change((now) => ({ files: readFor(now.files, read, code) }));
  const drop = (code: string, ref: string): void => change((now) => ({ files: notMeantFor(now.files, ref, code) }));
  const reuse = (code: string, ref: string): void => change((now) => ({ files: meantFor(now.files, ref, code) }));
  const asked = circumstancesFor(rules.materials, kind, ASKED).filter((fact) => !FORM_TELLS.includes(fact));
  return (
    <StepForm busy={busy} next={next}>
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
            onRead={(read) => add(material.code, read)}
            onDrop={(ref) => drop(material.code, ref)}
            onReuse={(ref) => reuse(material.code, ref)}
          />
        ))}
      </ul>
    </StepForm>
  );
}
