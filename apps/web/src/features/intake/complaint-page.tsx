import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { STEP_OF } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { ReadingForm } from '../../shared/parts/reading.js';
import { goTo } from '../../shared/parts/route.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { ChangedElsewhere } from './changed-elsewhere.js';
import { CheckStep } from './check-step.js';
import { GoodsStep } from './goods-step.js';
import { PapersStep } from './papers-step.js';
import { RightStep } from './right-step.js';
import { STEP_TITLES, STEPS } from './step-titles.js';
import { useComplaint } from './use-complaint.js';
import { WordsStep } from './words-step.js';

/** A complaint in five steps; each has an address, and going on keeps what was written on the server. */
export function ComplaintPage({ draftId, step }: { readonly draftId: string; readonly step: string | undefined }) {
  const { say, tell } = useLanguage();
  const writing = useComplaint(draftId);
  const current = STEPS.find((one) => one === step) ?? 'right';
  const index = STEPS.indexOf(current);
  const [before, after = 'check'] = [STEPS[index - 1], STEPS[index + 1]];
  const next = async (): Promise<void> => {
    if (await writing.save()) goTo('complaint', draftId, after);
  };
  return (
    <ReadingForm>
      <Page
        key={current}
        title={say(STEP_TITLES[current])}
        above={<Back to={before === undefined ? [] : ['complaint', draftId, before]} />}
      >
        <p className="hint">
          {tell(STEP_OF, { step: index + 1, of: STEPS.length })} · {say(WORDS.keptForLater)}
        </p>
        {!writing.ready && !writing.trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
        {writing.ready && current === 'right' && <RightStep {...writing} next={next} />}
        {writing.ready && current === 'goods' && <GoodsStep {...writing} next={next} />}
        {writing.ready && current === 'papers' && <PapersStep {...writing} next={next} />}
        {writing.ready && current === 'words' && <WordsStep {...writing} next={next} />}
        {writing.ready && current === 'check' && <CheckStep {...writing} draftId={draftId} />}
        {writing.choice && <ChangedElsewhere {...writing.choice} />}
        {current !== 'check' && <TroubleNotice trouble={writing.trouble} again={() => void writing.again()} />}
      </Page>
    </ReadingForm>
  );
}
