import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { Button } from '../../../../../kit/actions/button.js';
import { Status } from '../../../../../kit/status/status.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import s from './frames.module.css';

type Props = {
  readonly isPreview: boolean;
  readonly mayPreview: boolean;
  readonly hasNoDecoder: boolean;
  readonly play: (preview: boolean) => void;
};

/** Says where what plays is not the original, and lets one choose. */
export function PreviewNote({ isPreview, mayPreview, hasNoDecoder, play }: Props) {
  const { say } = useLanguage();
  if (hasNoDecoder)
    return (
      <p className={s.note} role="status">
        {say(W.noPreview)}
      </p>
    );
  if (!mayPreview) return null;
  return (
    <div className={s.note}>
      {isPreview && (
        <p role="status">
          <Status tone="due" word={say(W.preview)} /> {say(W.previewWhy)}
        </p>
      )}
      <Button size="small" onPress={() => play(!isPreview)}>
        {say(isPreview ? W.toOriginal : W.toPreview)}
      </Button>
    </div>
  );
}
