import { Button } from '@fluentui/react-components';
import { VERSION } from '../../version';
import { useMessages } from '../state/messages-context';

interface FaultProps {
  readonly details: string;
  readonly onClose: (() => void) | undefined;
}

/** Our own fault, said plainly, with what support needs to know. */
export function Fault({ details, onClose }: FaultProps): React.ReactNode {
  const { pane: texts } = useMessages();
  return (
    <div className="view">
      <h1 tabIndex={-1}>{texts.product}</h1>
      <p role="alert" className="message error">{texts.fault}</p>
      <details>
        <summary>{texts.details}</summary>
        <pre className="details">{`${VERSION}\n${details}`}</pre>
      </details>
      {onClose && <div className="buttons"><Button onClick={onClose}>{texts.close}</Button></div>}
    </div>
  );
}
