import { EXCLUSIONS_NAMED } from '#messages/panel/exclusions.js';
import { formatList } from '#messages/format.js';
import { CANDIDATES, DESK_DISPUTE as WORDS, NONCES_COUNTED } from '#messages/ui/desk-dispute.js';
import type { PanelDrawView } from '../../../client/types.gen.js';
import { Copyable } from '../../../kit/actions/copyable.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import s from '../desk.module.css';

/** What everybody needs to check the draw: the promise before it, what was mixed in, the list, and the seed. */
export function DrawProof({ draw }: { readonly draw: PanelDrawView }) {
  const { say, tell, locale } = useLanguage();
  const { commitment, listHash, nonces, publicValue, seed, independent, candidates = [] } = draw;
  const text = (name: string, value: string | undefined) => ({
    name,
    value: value === undefined ? undefined : <Copyable name={name} text={value} />,
  });
  const free = candidates.filter(({ excluded }) => excluded.length === 0).length;
  return (
    <details className={s.fold}>
      <summary>{say(WORDS.draw)}</summary>
      {independent === false && <Banner tone="due" title={say(WORDS.notIndependent)} />}
      <DescriptionList
        facts={[
          text(say(WORDS.commitment), commitment),
          text(say(WORDS.listHash), listHash),
          {
            name: say(WORDS.nonces),
            value: nonces === undefined ? undefined : tell(NONCES_COUNTED, { count: nonces }),
          },
          text(say(WORDS.publicValue), publicValue),
          text(say(WORDS.seed), seed),
        ]}
      />
      {candidates.length > 0 && (
        <>
          <p className={s.quiet}>{tell(CANDIDATES, { free, all: candidates.length })}</p>
          <ul className={s.lines}>
            {candidates.map(({ expertId, name, pseudonym, excluded }) => (
              <li key={expertId}>
                <span className={s.between}>
                  <span>{name ?? pseudonym}</span>
                  <small>{pseudonym}</small>
                </span>
                {excluded.length > 0 && (
                  <small>
                    {formatList(
                      excluded.map(({ why }) => wordOf(EXCLUSIONS_NAMED, why, locale)),
                      locale,
                    )}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
