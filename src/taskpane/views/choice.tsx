import { useId } from 'react';

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Value and words of each. */
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose one of, as the browser draws it: it works with every reader, on every screen. */
export function Choice({ label, hint, value, options, onChoose }: ChoiceProps): React.ReactNode {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} aria-describedby={hint === undefined ? undefined : `${id}-hint`} onChange={({ target }) => { onChoose(target.value); }}>
        {options.map(([key, words]) => <option key={key} value={key}>{words}</option>)}
      </select>
      {hint !== undefined && <p id={`${id}-hint`} className="quiet">{hint}</p>}
    </div>
  );
}
