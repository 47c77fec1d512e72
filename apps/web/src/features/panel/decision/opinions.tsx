import { DECISION_WORDS as WORDS } from '#messages/ui/decision.js';
import type { DecisionView } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Issue } from '../issue.js';

/** Why it was decided so, who saw it otherwise, and what was corrected since. */
export function Opinions({ decision: { issues, made, corrections } }: { readonly decision: DecisionView }) {
  const { say } = useLanguage();
  const texts = [
    { title: say(WORDS.dissents), all: made?.dissents ?? [] },
    { title: say(WORDS.corrections), all: corrections },
  ];
  return (
    <>
      {issues.length > 0 && <h2>{say(WORDS.reasons)}</h2>}
      {issues.map((issue) => (
        <Issue key={issue.issueId} issue={issue} />
      ))}
      {texts.map(
        ({ title, all }) =>
          all.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              {all.map((text) => (
                <p className="card words" key={text}>
                  {text}
                </p>
              ))}
            </section>
          ),
      )}
    </>
  );
}
