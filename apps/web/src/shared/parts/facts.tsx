export type Fact = { readonly key: string; readonly term: string; readonly text: string | undefined };

/** What is told of something, a term and its words each; what is not there is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(
        ({ key, term, text }) =>
          text !== undefined && (
            <div key={key}>
              <dt>{term}</dt>
              <dd className="words">{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
