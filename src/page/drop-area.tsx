import { useEffect, useState } from 'react';

interface DropAreaProps {
  readonly onFile: (file: File) => void;
  readonly children: React.ReactNode;
}

/** Takes the first file that is dropped anywhere on the page. */
export function DropArea({ onFile, children }: DropAreaProps): React.ReactNode {
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
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [onFile]);
  return <div className="drop-area" data-over={over}>{children}</div>;
}
