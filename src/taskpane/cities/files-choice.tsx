import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FilesChoiceProps {
  readonly label: string;
  /** Whether it is the first thing to do. */
  readonly isFirst: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button and the browser's own way to choose files behind it. */
export function FilesChoice({ label, isFirst, onFiles }: FilesChoiceProps): React.ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xltx,.xltm,.csv,.tsv,.txt"
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
