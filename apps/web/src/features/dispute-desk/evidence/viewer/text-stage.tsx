import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { useLanguage } from '../../../../shared/language/language.js';
import type { StageProps } from './stages.js';
import s from './viewer.module.css';

/** Bytes of a long text that are shown; the rest is in the file. */
const MOST = 512 * 1024;

/** Text as it was sent; what is no UTF-8 is read as Chinese machines used to write it. */
export function TextStage({ name, bytes, watermark }: StageProps) {
  const { say } = useLanguage();
  const part = bytes.subarray(0, MOST);
  return (
    <div className={s.stage}>
      {bytes.length > MOST && <p className={s.note}>{say(W.shownCut)}</p>}
      <div className={s.marked}>
        <pre className={s.text} tabIndex={0} role="group" aria-label={name}>
          {read(part, 'utf-8') ?? read(part, 'gb18030') ?? new TextDecoder().decode(part)}
        </pre>
        {watermark}
      </div>
    </div>
  );
}

const read = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }); // it may be cut within a sign
  } catch {
    return undefined;
  }
};
