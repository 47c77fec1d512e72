import { COUNTER_NOTICE_WORDS as WORDS, STEP_OF } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { ReadingForm } from '../../shared/parts/reading.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { FilesStep } from './files-step.js';
import { ItemsStep } from './items-step.js';
import { PreviewStep } from './preview-step.js';
import { ReasonsStep } from './reasons-step.js';
import { ReceiptStep } from './receipt-step.js';
import { useDraft } from './use-draft.js';
import { useRules } from './use-rules.js';

const STEPS = ['items', 'reasons', 'files', 'preview'] as const;
const TITLES = {
  items: WORDS.itemsTitle,
  reasons: WORDS.reasonsTitle,
  files: WORDS.filesTitle,
  preview: WORDS.previewTitle,
  receipt: WORDS.receiptTitle,
};

/** A counter-notice in four steps; every step has an address, so that the phone's own button leads back. */
export function CounterNoticePage({ step }: { readonly step: string | undefined }) {
  const { say, tell } = useLanguage();
  const drafting = useDraft();
  const { rules, trouble, again } = useRules();
  const begun = drafting.draft.itemIds.length > 0 || drafting.draft.unlisted.some((one) => one.trim() !== '');
  const wanted = STEPS.find((one) => one === step) ?? 'items';
  const current = begun ? wanted : 'items';
  if (step === 'receipt') {
    return (
      <Page key="receipt" title={say(WORDS.receiptTitle)}>
        <ReceiptStep />
      </Page>
    );
  }
  const index = STEPS.indexOf(current);
  const before = STEPS[index - 1];
  return (
    <ReadingForm>
      <Page
        key={current}
        title={say(TITLES[current])}
        above={<Back to={before === undefined ? [] : ['counter-notice', before]} />}
      >
        <p className="hint">{tell(STEP_OF, { step: index + 1, of: STEPS.length })}</p>
        {current === 'items' && <ItemsStep {...drafting} />}
        {current === 'reasons' && <ReasonsStep {...drafting} />}
        {current === 'files' && <FilesStep {...drafting} mediaTypes={rules?.files?.mediaTypes} />}
        {current === 'preview' && (
          <>
            <TroubleNotice trouble={trouble} again={() => void again()} />
            {rules ? (
              <PreviewStep {...drafting} version={rules.declaration.version} />
            ) : (
              <p role="status">{say(PAGE_WORDS.loading)}</p>
            )}
          </>
        )}
      </Page>
    </ReadingForm>
  );
}
