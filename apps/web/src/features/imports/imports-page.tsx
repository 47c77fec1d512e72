import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IMPORT_WORDS as W } from '#messages/ui/desk-imports.js';
import { listImportKinds } from '../../client/sdk.gen.js';
import type { ImportPlanView } from '../../client/types.gen.js';
import { unseen } from '../../kit/look/unseen.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ChooseFile } from './choose-file.js';
import { EarlierImports } from './earlier-imports.js';
import { FilePlan } from './file-plan.js';
import { RunningImport } from './running-import.js';
import s from './imports.module.css';

/** Where it stands: a file is chosen, was looked through, or is being carried out. */
type Step =
  | { readonly at: 'file' }
  | { readonly at: 'plan'; readonly file: File; readonly plan: ImportPlanView }
  | { readonly at: 'running'; readonly importId: string };

/** Tables of members, people, rosters and rights: looked through, confirmed, carried out, and those of before. */
export function ImportsPage() {
  const { say } = useLanguage();
  const [step, setStep] = useState<Step>({ at: 'file' });
  const kinds = useQuery(queryOf('listImportKinds', listImportKinds, {}));
  const back = (): void => setStep({ at: 'file' });
  return (
    <DeskPage title={say(W.title)}>
      <div className={s.stack}>
        <p className={s.help}>{say(W.help)}</p>
        <h2 className={unseen}>{say(W.what)}</h2>
        <TroubleBanner trouble={troubleOf(kinds.error)} again={() => void kinds.refetch()} />
        {step.at === 'file' && kinds.data && (
          <ChooseFile kinds={kinds.data} onPlan={(file, plan) => setStep({ at: 'plan', file, plan })} />
        )}
        {step.at === 'plan' && (
          <FilePlan
            file={step.file}
            plan={step.plan}
            onDiscard={back}
            onStart={(importId) => setStep({ at: 'running', importId })}
          />
        )}
        {step.at === 'running' && <RunningImport importId={step.importId} onNext={back} />}
        <EarlierImports />
      </div>
    </DeskPage>
  );
}
