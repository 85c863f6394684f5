import { ProgressBar } from '@fluentui/react-components';
import { useMessages } from '../state/messages-context';

/** While a workbook is read; `name` null before its name is known. */
export function Waiting({ name }: { readonly name: string | null }): React.ReactNode {
  const { pane: texts } = useMessages();
  const text = name === null ? texts.starting : texts.reading(name);
  return (
    <div className="waiting">
      <h1 tabIndex={-1}>{texts.product}</h1>
      <p role="status"><bdi>{text}</bdi></p>
      <ProgressBar aria-label={text} />
    </div>
  );
}
