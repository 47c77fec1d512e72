import { useId } from 'react';
import { Label, Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';
import f from '../fields/field.module.css';
import s from './choices.module.css';

type Props = {
  readonly label: string;
  /** Steps from 0 to the last. */
  readonly last: number;
  readonly value: number;
  /** While it moves. */
  readonly onChange: (value: number) => void;
  /** Once it has been let go. */
  readonly onChangeEnd: (value: number) => void;
  /** What the step means, in words: shown beside, and read out. */
  readonly text: string;
};

/** One of many steps in their order, by pointer or by keyboard; each is one press of an arrow. */
export function Slider({ label, last, text, ...moving }: Props) {
  const id = useId();
  return (
    <AriaSlider {...moving} className={s.slider} maxValue={last || 1} isDisabled={!last}>
      <Label className={f.label}>{label}</Label>
      <span id={id} className={s.sliderText}>
        {text}
      </span>
      <SliderTrack className={s.rail}>
        <SliderThumb className={s.knob} aria-describedby={id} />
      </SliderTrack>
    </AriaSlider>
  );
}
