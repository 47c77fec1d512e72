import { DESK_DISPUTE as WORDS, PURPOSES, SIDES } from '#messages/ui/desk-dispute.js';
import { Select } from '../../../kit/choices/select.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { useLanguage } from '../../../shared/language/language.js';
import { LongList } from '../long-list.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { useAsked } from '../use-asked.js';
import { Comparisons } from './comparisons.js';
import { ExhibitCard } from './exhibit-card.js';
import { purposeOf } from './purpose.js';
import { ofSide, sideOf, SIDES_SHOWN } from './sides.js';
import { ThumbsButton } from './thumbs-button.js';
import { useExhibits } from './use-exhibits.js';
import { numberOf } from '../../evidence/number-of.js';
import { WaitingFiles } from './waiting-files.js';
import s from '../desk.module.css';

/** Every file of the dispute, numbered as it came; which side's are shown says the address. */
export function Evidence() {
  const { say } = useLanguage();
  const { view } = useCase();
  const [asked, ask] = useAsked();
  const read = useExhibits();
  const purpose = purposeOf(asked.purpose);
  const side = sideOf(asked.side);
  const rows = ofSide(read.data?.items ?? [], side, view);
  return (
    <div className={s.stack}>
      <div className={s.filters}>
        <Select
          label={say(WORDS.whose)}
          options={SIDES_SHOWN.map((id) => ({ id, label: say(SIDES[id]) }))}
          value={side}
          onChange={(id) => ask({ side: id === null || id === 'all' ? undefined : id })}
        />
        <Select
          label={say(WORDS.purpose)}
          options={Object.entries(PURPOSES).map(([id, words]) => ({ id, label: say(words) }))}
          value={purpose}
          onChange={(id) => ask({ purpose: id ?? undefined })}
        />
      </div>
      <p className={s.quiet}>{say(WORDS.everyLook)}</p>
      <WaitingFiles exhibits={read.data?.items ?? []} />
      <ThumbsButton exhibits={rows} purpose={purpose} />
      <Part read={read} empty={say(WORDS.noEvidence)} isEmpty={({ items }) => items.length === 0} lines={8}>
        {({ items }) => (
          <>
            {rows.length === 0 && <EmptyState title={say(WORDS.noneOfThese)} />}
            {rows.length > 0 && (
              <LongList label={say(WORDS.evidence)} rows={rows} idOf={({ evidenceId }) => evidenceId} height={132}>
                {(exhibit) => (
                  <ExhibitCard exhibit={exhibit} number={numberOf(items, exhibit.evidenceId)} purpose={purpose} />
                )}
              </LongList>
            )}
            <Comparisons exhibits={items} />
          </>
        )}
      </Part>
    </div>
  );
}
