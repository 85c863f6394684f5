import { Button } from '@fluentui/react-components';
import { severityOf, type Finding } from '../assessment/finding';
import { useMessages } from './state/messages-context';
import { VIEWS, type View } from './state/pane-state';

interface ViewBarProps {
  readonly view: View;
  readonly findings: readonly Finding[];
  readonly onView: (view: View) => void;
}

/** Leads to the views; how many findings ask for something is said with theirs. */
export function ViewBar({ view, findings, onView }: ViewBarProps): React.ReactNode {
  const { pane: texts } = useMessages();
  const pressing = findings.filter((finding) => severityOf(finding) !== 'note').length;
  const label = (name: View) => (name === 'findings' && pressing > 0 ? texts.findingsCount(pressing) : texts.views[name]);
  return (
    <nav aria-label={texts.viewsLabel} className="view-bar">
      {VIEWS.map((name) => (
        <Button key={name} size="small" appearance="subtle" className="view-button" aria-current={name === view ? 'page' : undefined} onClick={() => { onView(name); }}>
          {label(name)}
        </Button>
      ))}
    </nav>
  );
}
