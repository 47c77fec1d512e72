import { useEffect, useState } from 'react';
import { DRAW_OF, DRAW_WORDS as D } from '#messages/ui/open-draw.js';
import type { PublicDraw } from '../../../client/types.gen.js';
import { Banner } from '../../../kit/status/banner.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';
import { DrawList } from './draw-list.js';
import { DrawStep } from './draw-step.js';
import { recomputeDraw, type Recomputed } from './recompute.js';

/** One draw: what came out of computing it here, each step with what it compares, and the list. */
export function CheckedDraw({ draw, at }: { readonly draw: PublicDraw; readonly at: number }) {
  const { say, tell } = useLanguage();
  const [made, setMade] = useState<Recomputed>();
  useEffect(() => {
    if (!globalThis.isSecureContext) return;
    let is = true;
    void recomputeDraw(draw).then((done) => is && setMade(done));
    return () => void (is = false);
  }, [draw]);
  if (!globalThis.isSecureContext) return <Banner tone="due" title={say(D.insecure)} />;
  if (!made) return <Skeleton lines={6} />;
  const { entries = [], independent, publicValue, publicValueSource, nonces } = draw;
  const free = entries.filter(({ excluded }) => excluded.length === 0).length;
  const fails = made.steps.some(({ holds }) => holds === false);
  const waits = made.steps.some(({ holds }) => holds === undefined);
  return (
    <section className={s.stack}>
      <h2>{tell(DRAW_OF, { at, count: entries.length, free })}</h2>
      <Banner
        isNew
        tone={fails ? 'overdue' : waits ? 'now' : 'lifted'}
        title={say(fails ? D.someFail : waits ? D.soFar : D.allHold)}
      />
      {independent === false && <Banner tone="due" title={say(D.notIndependent)} />}
      <ol className={s.steps}>
        {made.steps.map((step) => (
          <DrawStep key={step.name} step={step}>
            {step.name === 'seed' && (nonces.length > 0 || publicValue !== undefined) && (
              <dl>
                <dt>{say(publicValue === undefined ? D.mixed : D.publicValue)}</dt>
                {[...nonces, ...(publicValue === undefined ? [] : [publicValue])].map((value, place) => (
                  <dd key={place} className={s.hash}>
                    {value}
                  </dd>
                ))}
                {publicValueSource !== undefined && (
                  <>
                    <dt>{say(D.lookItUp)}</dt>
                    <dd>{publicValueSource}</dd>
                  </>
                )}
              </dl>
            )}
          </DrawStep>
        ))}
      </ol>
      <DrawList entries={made.entries} drawn={draw.drawn ?? []} reserve={draw.reserve ?? []} />
    </section>
  );
}
