import { HEARING_WORDS as WORDS } from '#messages/ui/hearing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { ActPage } from '../dispute/act-page.js';
import { Line } from '../response/proceeding/line.js';
import { ToldFiles } from '../response/told-files.js';
import { useRules } from '../response/use-rules.js';
import { Unsent } from './unsent.js';
import { useSubmission } from './use-submission.js';

const [MOST, MOST_MORE] = [20_000, 4_000];

/**
 * What a party has to say to the panel in this round, once; afterwards the files that it adds, and why. What it wrote
 * and could not send before the round was over stays in sight until it is sent as a file or taken away.
 */
export function SubmissionPage({ panelId }: { readonly panelId: string }) {
  const { say } = useLanguage();
  const { rules } = useRules();
  const mediaTypes = rules?.files?.mediaTypes;
  const { typed, change, wanting, may, isOver, submission, submit, supplement, add } = useSubmission(panelId);
  const to = ['panel', panelId];
  const then = typed.files.length > 0 ? ['files'] : to;
  const unsent = isOver && (
    <Unsent
      typed={typed}
      note={say(may('SupplementEvidence') ? WORDS.roundOverMore : WORDS.roundOverNothing)}
      mayAdd={may('SupplementEvidence') && mediaTypes?.includes('text/plain') === true}
      onChange={change}
    />
  );
  const files = (
    <ToldFiles
      files={typed.files}
      part="forwarded"
      hint={say(WORDS.filesHint)}
      mediaTypes={mediaTypes}
      onChange={(edit) => change((now) => ({ files: edit(now.files) }))}
    />
  );
  if (!isOver)
    return (
      <ActPage action="MakeSubmission" to={to} then={then} note={say(WORDS.submitNote)} act={submission} send={submit}>
        <Line
          label={say(WORDS.statement)}
          hint={say(WORDS.statementHint)}
          long
          most={MOST}
          value={typed.statement}
          wanting={wanting}
          onChange={(words) => change({ statement: words })}
        />
        <Line
          label={say(WORDS.confidential)}
          hint={`${say(WORDS.confidentialHint)} ${say(WORDS.hiddenWhy)}`}
          long
          optional
          most={MOST}
          value={typed.confidential}
          onChange={(words) => change({ confidential: words })}
        />
        {files}
      </ActPage>
    );
  if (!may('SupplementEvidence'))
    return (
      <Page title={say(WORDS.submit)} above={<Back to={to} />}>
        {unsent || <p className="notice">{say(WORDS.roundOverNothing)}</p>}
      </Page>
    );
  return (
    <ActPage
      key="more"
      title={say(WORDS.supplement)}
      to={to}
      then={then}
      note={say(WORDS.supplementNote)}
      act={supplement}
      send={add}
    >
      {unsent}
      <Line
        label={say(WORDS.supplementText)}
        hint={say(WORDS.statementHint)}
        long
        most={MOST_MORE}
        value={typed.more}
        wanting={wanting}
        onChange={(words) => change({ more: words })}
      />
      {files}
      {wanting && typed.files.length === 0 && (
        <p className="fault" role="alert">
          {say(PAGE_WORDS.chooseOne)}
        </p>
      )}
    </ActPage>
  );
}
