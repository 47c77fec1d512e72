import { useState } from 'react';
import { formatDay } from '#messages/format.js';
import { LETTER_WORDS as W, VERSION_OF } from '#messages/ui/desk-letters.js';
import type { LetterVersionView } from '../../client/types.gen.js';
import { Select } from '../../kit/choices/select.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Diff } from '../../kit/data/diff.js';
import { useLanguage } from '../../shared/language/language.js';
import { STATES } from './use-versions.js';
import { textsOf } from './version-texts.js';
import s from './letters.module.css';

type Props = { readonly version: LetterVersionView; readonly others: readonly LetterVersionView[] };

/** What this version takes out of another of the same letter, and what it puts in, in both languages. */
export function VersionComparison({ version, others }: Props) {
  const { say, tell, locale } = useLanguage();
  const [otherId, setOtherId] = useState(others[0]?.versionId);
  const other = others.find(({ versionId }) => versionId === otherId);
  const before = other && textsOf(other);
  return (
    <section className={s.part} aria-label={say(W.compare)}>
      <h2>{say(W.compare)}</h2>
      {others.length === 0 ? (
        <p className={s.help}>{say(W.noOther)}</p>
      ) : (
        <>
          <p className={s.help}>{say(W.compareHelp)}</p>
          <Select
            label={say(W.other)}
            options={others.map(({ versionId, inForceFrom, state }) => ({
              id: versionId,
              label: tell(VERSION_OF, { day: formatDay(inForceFrom, locale), state: say(STATES[state]) }),
            }))}
            value={otherId ?? null}
            onChange={(id) => setOtherId(id ?? undefined)}
          />
        </>
      )}
      {before && (
        <DescriptionList
          facts={textsOf(version).flatMap(({ label, texts }, at) =>
            (['zh-CN', 'en'] as const).map((language) => ({
              name: `${say(label)} · ${say(language === 'en' ? W.english : W.chinese)}`,
              value: <Diff before={before[at]?.texts[language] ?? ''} after={texts[language]} />,
            })),
          )}
        />
      )}
    </section>
  );
}
