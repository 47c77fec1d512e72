import { useState } from 'react';
import { POSTING_WORDS as W } from '#messages/ui/desk-posting.js';
import type { ExhibitBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { useLanguage } from '../../shared/language/language.js';
import { LookLink } from '../dispute-desk/evidence/look-link.js';
import { useExhibits } from '../dispute-desk/evidence/use-exhibits.js';
import { numberOf } from '../evidence/number-of.js';
import { shownAs } from '../evidence/shown-as.js';
import { Part } from '../dispute-desk/part.js';
import { AnnexPicture } from './annex-picture.js';
import s from './packet.module.css';

/** What the letter names, in its order; pictures are printed with it, other files apart. */
export function Annexes({ hashes }: { readonly hashes: readonly string[] }) {
  const { say } = useLanguage();
  const read = useExhibits();
  const [withPictures, setWithPictures] = useState(false);
  if (hashes.length === 0) return null;
  return (
    <section className={s.sheet}>
      <h2>{say(W.annexes)}</h2>
      <div data-noprint>
        <Button isDisabled={withPictures} onPress={() => setWithPictures(true)}>
          {say(W.printPictures)}
        </Button>
      </div>
      <Part read={read} lines={3}>
        {({ items }) => {
          const named = hashes.flatMap((sha256) => items.find((one) => one.sha256 === sha256) ?? []);
          return (
            <ol className={s.annexes}>
              {named.map((one) => (
                <Annex
                  key={one.evidenceId}
                  exhibit={one}
                  number={numberOf(items, one.evidenceId)}
                  withPicture={withPictures}
                />
              ))}
            </ol>
          );
        }}
      </Part>
    </section>
  );
}

type AnnexProps = { readonly exhibit: ExhibitBody; readonly number: string; readonly withPicture: boolean };

function Annex({ exhibit, number, withPicture }: AnnexProps) {
  const { say } = useLanguage();
  const { evidenceId, description, sha256, content } = exhibit;
  const isPicture = shownAs(exhibit) === 'picture';
  return (
    <li>
      <b>{number}</b> {description} <small>SHA-256 {sha256}</small>
      {content === undefined && <small>{say(W.annexAwaited)}</small>}
      {content && !isPicture && (
        <span data-noprint>
          {say(W.printApart)} <LookLink evidenceId={evidenceId} name={number} purpose="other" />
        </span>
      )}
      {content && isPicture && withPicture && <AnnexPicture exhibit={exhibit} number={number} />}
    </li>
  );
}
