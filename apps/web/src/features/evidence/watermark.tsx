import { useId } from 'react';

/** Who looks and when, across what is shown; drawn as lines of a picture, which paper keeps and no click meets. */
export function Watermark({ text, className }: { readonly text: string; readonly className: string | undefined }) {
  const id = `w${useId().replace(/\W/g, '')}`;
  const width = 110 + [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 14 : 8), 0);
  return (
    <svg className={className} aria-hidden data-watermark={text}>
      <defs>
        <pattern id={id} width={width} height="148" patternUnits="userSpaceOnUse" patternTransform="rotate(-24)">
          <text x="8" y="40">
            {text}
          </text>
          <text x={8 - width / 2} y="114">
            {text}
          </text>
          <text x={8 + width / 2} y="114">
            {text}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
