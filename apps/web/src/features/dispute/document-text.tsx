import type { DocumentBody } from '../../client/types.gen.js';

/** A document as it was served, to the last line; people's own words in it are text and nothing else. */
export function DocumentText({
  document: { title, paragraphs, sections, closing },
}: {
  readonly document: DocumentBody;
}) {
  return (
    <article className="document">
      <h2>{title}</h2>
      {paragraphs.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      {sections.map(({ heading, rows, items }, index) => (
        <section key={index}>
          <h3>{heading}</h3>
          {rows && (
            <dl>
              {rows.map(([label, value], row) => (
                <div key={row}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          {items && (
            <ul>
              {items.map((text, item) => (
                <li key={item}>{text}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {closing.map((text, index) => (
        <p key={index} className="closing">
          {text}
        </p>
      ))}
    </article>
  );
}
