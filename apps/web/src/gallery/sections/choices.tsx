import { useState } from 'react';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { Checkbox, CheckboxGroup } from '../../kit/choices/checkbox.js';
import { ComboBox } from '../../kit/choices/combo-box.js';
import { RadioGroup } from '../../kit/choices/radio-group.js';
import { MultiSelect, Select } from '../../kit/choices/select.js';
import { Slider } from '../../kit/choices/slider.js';
import { Switch } from '../../kit/choices/switch.js';
import { useLanguage } from '../../shared/language/language.js';
import { Row, Specimen } from '../specimen.js';
import { stagesOf } from './stages.js';

export function ChoiceSection() {
  const { say } = useLanguage();
  const stages = stagesOf(say);
  const [stage, setStage] = useState<string | null>('waiting');
  const [many, setMany] = useState<readonly string[]>(['filed', 'panel', 'mediation']);
  const [step, setStep] = useState(2);
  const [who, setWho] = useState<string | null>(null);
  const grounds = [
    { id: 'own', label: say(W.own) },
    { id: 'licensed', label: say(W.licensed), help: say(W.licensedHelp) },
    { id: 'sourced', label: say(W.sourced), help: say(W.sourcedHelp) },
  ];
  const channels = [
    { id: 'sms', label: say(W.sms) },
    { id: 'mail', label: say(W.mail) },
    { id: 'post', label: say(W.post), isDisabled: true },
  ];
  const people = [W.officerName, W.complainant, W.respondent, W.longName].map((one) => ({
    id: one.en,
    label: say(one),
  }));
  return (
    <>
      <Specimen of="Select, MultiSelect">
        <Select label={say(W.stage)} options={stages} value={stage} onChange={setStage} />
        <MultiSelect label={say(W.stage)} options={stages} value={many} onChange={setMany} isOptional />
        <Select label={say(W.stage)} options={stages} fault={say(W.needed)} value={null} />
        <Select label={say(W.stage)} options={stages} isDisabled value="closed" />
      </Specimen>
      <Specimen of="ComboBox">
        <ComboBox label={say(W.officer)} options={people} value={who} onChange={setWho} />
        <ComboBox label={say(W.officer)} options={people} value={null} fault={say(W.needed)} />
      </Specimen>
      <Specimen of="RadioGroup: isCards">
        <RadioGroup isCards label={say(W.reason)} options={grounds} defaultValue="licensed" />
      </Specimen>
      <Specimen of="RadioGroup">
        <RadioGroup label={say(W.reason)} options={grounds} fault={say(W.needed)} />
        <RadioGroup label={say(W.reason)} options={grounds} isRow isDisabled defaultValue="own" />
      </Specimen>
      <Specimen of="Slider">
        <Slider
          label={say(W.stage)}
          last={4}
          value={step}
          onChange={setStep}
          onChangeEnd={setStep}
          text={`${step + 1}`}
        />
      </Specimen>
      <Specimen of="Checkbox, CheckboxGroup">
        <CheckboxGroup label={say(W.channels)} options={channels} defaultValue={['sms']} isRow />
        <CheckboxGroup label={say(W.channels)} options={channels} fault={say(W.needed)} />
        <Row>
          <Checkbox label={say(W.knows)} defaultSelected />
          <Checkbox label={say(W.docket)} isIndeterminate />
        </Row>
      </Specimen>
      <Specimen of="Switch">
        <Switch label={say(W.quiet)} help={say(W.quietHelp)} defaultSelected />
        <Switch label={say(W.quiet)} />
        <Switch label={say(W.quiet)} isDisabled defaultSelected />
      </Specimen>
    </>
  );
}
