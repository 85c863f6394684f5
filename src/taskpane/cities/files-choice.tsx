import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FilesChoiceProps {
  readonly label: string;
  /** Whether it is the first thing to do. */
  readonly isFirst: boolean;
  /** A folder is chosen whole, with those below. */
  readonly of: 'files' | 'folder';
  readonly onFiles: (files: readonly File[]) => void;
}

const INPUT = {
  files: { multiple: true, accept: '.xlsx,.xlsm,.xltx,.xltm,.csv,.tsv,.txt' },
  folder: { webkitdirectory: '' },
} as const;

/** A button and the browser's own way to choose files, or a folder, behind it. */
export function FilesChoice({ label, isFirst, of, onFiles }: FilesChoiceProps): React.ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        {...INPUT[of]}
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

/** Whether this browser lets a person choose a folder: those of older iPads do not. */
export function canChooseFolder(): boolean {
  return 'webkitdirectory' in HTMLInputElement.prototype;
}
