// A label and options in, a framed select out, its value bold behind its label.
'use client';

import { ChevronIcon } from '../interface-icons.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

export function ChoiceField({ label, value, options, onChoose }: Props) {
  return (
    <label className="choice needs-script">
      <span aria-hidden="true">{label}</span>
      <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronIcon to="down" />
    </label>
  );
}
