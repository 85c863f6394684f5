import { useEffect, useState } from 'react';
import type { GivenFile } from '../taskpane/cities/given-file';
import { filesOfDropped } from './dropped-folder';
import { takeDropped } from './take-dropped';

interface DropAreaProps {
  /** `withFolders` tells that some of them, or all, were met in a folder; then there may be none. */
  readonly onFiles: (files: readonly GivenFile[], withFolders: boolean) => void;
  readonly children: React.ReactNode;
}

/** Takes the files and folders that are dropped anywhere on the page. */
export function DropArea({ onFiles, children }: DropAreaProps): React.ReactNode {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => { if (relatedTarget === null) setOver(false); };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const dropped = event.dataTransfer === null ? [] : takeDropped(event.dataTransfer);
      if (dropped.length === 0) return;
      void Promise.all(dropped.map(async (each) => ('list' in each ? await filesOfDropped(each) : [each]))).then((files) => { onFiles(files.flat(), dropped.some((each) => 'list' in each)); });
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [onFiles]);
  return <div className="drop-area" data-over={over}>{children}</div>;
}
