import { useEffect, useState } from 'react';

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: React.ReactNode;
}

/** Takes the files that are dropped anywhere on the page. */
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
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
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
