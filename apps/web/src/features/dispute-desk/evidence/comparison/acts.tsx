import { COMPARISON_WORDS as W } from '#messages/ui/desk-comparison.js';
import type { ComparisonSeen, ExhibitBody } from '../../../../client/types.gen.js';
import { Button } from '../../../../kit/actions/button.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { subjectsFor } from '../../../dispute/subjects.js';
import { useAsked } from '../../use-asked.js';
import { useCase } from '../../use-case.js';
import { useIsOurs } from '../use-is-ours.js';
import { AnswerRows } from './answer.js';
import { Compare } from './compare.js';

type Exhibits = { readonly exhibits: readonly ExhibitBody[] };

const useOpened = () => {
  const [{ open }, ask] = useAsked();
  return { open, show: (what: string) => ask({ open: what }), close: () => ask({ open: undefined }) };
};
const useMay = (command: string): boolean => subjectsFor(useCase().view, command).length > 0;

/** To file a comparison, where this may be done now; what is open says the address. */
export function NewComparison({ exhibits }: Exhibits) {
  const { say } = useLanguage();
  const { open, show, close } = useOpened();
  if (!useMay('FileComparison')) return null;
  if (open === 'comparison') return <Compare exhibits={exhibits} before={undefined} onClose={close} />;
  return (
    <div>
      <Button onPress={() => show('comparison')}>{say(W.compare)}</Button>
    </div>
  );
}

/** What may be done to a comparison: a new version by whoever filed it, answers by the other side. */
export function ComparisonActs({ comparison, exhibits }: Exhibits & { readonly comparison: ComparisonSeen }) {
  const { say } = useLanguage();
  const { open, show, close } = useOpened();
  const isOurs = useIsOurs()({ ownerId: comparison.partyId });
  const may = useMay(isOurs ? 'FileComparison' : 'AnswerComparison');
  if (!may) return null;
  if (open !== comparison.comparisonId)
    return (
      <div>
        <Button size="small" onPress={() => show(comparison.comparisonId)}>
          {say(isOurs ? W.anew : W.answer)}
        </Button>
      </div>
    );
  if (isOurs) return <Compare exhibits={exhibits} before={comparison} onClose={close} />;
  return <AnswerRows comparison={comparison} onClose={close} />;
}
